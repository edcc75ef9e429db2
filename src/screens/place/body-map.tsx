import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { BODY_SIDES } from '../../vocabulary/index.ts';
import css from './body-map.module.css';
import { type BodyPoint, VIEWS } from './body-point.ts';
import { BodyRegion } from './body-region.tsx';
import { LINES, PARTS, PICTURE, SPINE } from './figure.ts';
import { pointTitle } from './place-words.ts';

interface BodyMapProps {
  readonly value: BodyPoint | undefined;
  readonly onChoose: (point: BodyPoint) => void;
}

const SIZE = `0 0 ${PICTURE.width} ${PICTURE.height}`;

const POINTS = PARTS.flatMap((part) =>
  part.paired
    ? BODY_SIDES.map((side) => ({ part, point: { site: part.site, side } }))
    : [{ part, point: { site: part.site } }],
);

/** A figure from both sides whose parts are radio buttons. What it cannot show is chosen elsewhere. */
export function BodyMap({ value, onChoose }: BodyMapProps) {
  const { t } = useLanguage();
  const name = useId();
  return (
    <div className={css.map} role="radiogroup" aria-label={t('place.map')} data-testid="body-map">
      <div className={css.figures}>
        {POINTS.map(({ part, point }) => (
          <BodyRegion
            key={`${point.site} ${'side' in point ? point.side : ''}`}
            group={name}
            part={part}
            point={point}
            words={pointTitle(point, t)}
            size={SIZE}
            checked={value?.site === point.site && value.side === ('side' in point ? point.side : undefined)}
            onChoose={() => onChoose(point)}
          />
        ))}
        <svg className={css.lines} viewBox={SIZE} aria-hidden="true" focusable="false">
          {VIEWS.map((view) => (
            <path key={view} d={LINES[view]} transform={`translate(${SPINE[view]})`} />
          ))}
        </svg>
      </div>
      <div className={css.captions} aria-hidden="true">
        {VIEWS.map((view) => (
          <span key={view} className={css.caption}>
            <span>{t(view === 'front' ? 'place.side.right' : 'place.side.left')}</span>
            <b>{t(`place.view.${view}`)}</b>
            <span>{t(view === 'front' ? 'place.side.left' : 'place.side.right')}</span>
          </span>
        ))}
      </div>
    </div>
  );
}
