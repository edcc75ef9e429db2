import { placedBy } from './placed-by.ts';
import css from './progress.module.css';

interface ProgressProps {
  readonly label: string;
  /** 0..1; absent while it cannot be told. */
  readonly share?: number;
  readonly shareText?: string;
}

export function Progress({ label, share, shareText }: ProgressProps) {
  return (
    <div className={css.progress}>
      <div className={css.words}>
        <span>{label}</span>
        <span className={css.share}>{shareText}</span>
      </div>
      <div
        className={css.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
      >
        <div className={share === undefined ? css.unknown : css.bar} style={placedBy({ '--share': share ?? 0 })} />
      </div>
    </div>
  );
}
