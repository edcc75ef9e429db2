import css from './band-badge.module.css';
import { joined } from './joined.ts';

export type BandTone = 'low' | 'uncertain' | 'high' | 'refused';

/** Each band differs by shape as well as by colour; the word stands beside it. */
const SHAPES: Readonly<Record<BandTone, string>> = {
  low: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14Z',
  uncertain: 'M12 3.5 20.5 12 12 20.5 3.5 12Z',
  high: 'M12 3.5 22 20.5H2Z',
  refused: 'M5.5 5.5 18.5 18.500M18.5 5.5 5.5 18.5',
};

interface BandBadgeProps {
  readonly band: BandTone;
  readonly word: string;
  /** Without the coloured ground, for lists. */
  readonly plain?: boolean;
}

export function BandBadge({ band, word, plain = false }: BandBadgeProps) {
  return (
    <span className={joined(plain ? css.plain : css.badge, css[band])}>
      <svg className={css.shape} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={SHAPES[band]} />
      </svg>
      {word}
    </span>
  );
}
