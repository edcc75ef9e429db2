import { useLanguage } from '../../i18n/index.ts';
import type { Frame } from '../../judgement/index.ts';
import { Choices } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import css from './photos.module.css';
import type { JudgedPhoto } from './state.ts';

interface SpotChoiceProps {
  readonly photo: JudgedPhoto;
  /** Its place among the photos, from 0. */
  readonly place: number;
  readonly disabled: boolean;
}

/** Several spots were found in a photo: the most likely one was judged, and another can be. */
export function SpotChoice({ photo, place, disabled }: SpotChoiceProps) {
  const { t } = useLanguage();
  const { session } = useServices();
  const { candidates, verdict } = photo;
  if (candidates.length < 2) return null;
  const chosen = candidates.findIndex(({ frame }) => isSame(frame, verdict.provenance.frame));
  return (
    <div className={css.spots}>
      <p>{t('examine.spots.lead', { count: candidates.length })}</p>
      <Choices
        label={t('examine.spots.title')}
        options={candidates.map((_, spot) => ({ value: String(spot), label: t('examine.spots.one', { spot: spot + 1 }) }))}
        value={chosen >= 0 ? String(chosen) : undefined}
        disabled={disabled}
        testId="spot-choice"
        onChoose={(spot) => {
          const candidate = candidates[Number(spot)];
          if (candidate) session.moveFrame(place, candidate.frame);
        }}
      />
    </div>
  );
}

function isSame(one: Frame, other: Frame): boolean {
  return one.x === other.x && one.y === other.y && one.side === other.side;
}
