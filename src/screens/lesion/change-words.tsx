import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import css from './lesion.module.css';
import { scoreChange } from './score-change.ts';
import { isComparable, type ScoreNoise } from './score-noise.ts';
import type { Shot } from './shots.ts';
import { sizeChange } from './size-change.ts';

interface ChangeWordsProps {
  readonly earlier: Shot;
  readonly later: Shot;
  readonly noise: ScoreNoise;
}

/** What the scores, and sizes where they were marked, say of a change. It never says that all is well. */
export function ChangeWords({ earlier, later, noise }: ChangeWordsProps) {
  const { t, probability } = useLanguage();
  const score = scoreChange(earlier.examination, later.examination, noise);
  const size = earlier.photo.size && later.photo.size && sizeChange(earlier.photo.size, later.photo.size);
  const shown = ({ examination: { verdict } }: Shot) =>
    probability(verdict.probability, Object.values(verdict.operatingPoints));
  const calls = score.outcome === 'beyond-noise' || size === 'larger';
  return (
    <div className={css.change} data-testid="change" data-score={score.outcome} data-size={size ?? 'unknown'}>
      {calls ? (
        <Notice
          kind="hint"
          title={t(size === 'larger' ? 'lesion.change.larger' : `lesion.change.beyond.${directionOf(score)}`)}
        >
          <p>{t('lesion.change.advice')}</p>
        </Notice>
      ) : (
        <>
          <p className={css.outcome}>
            {t(score.outcome === 'not-comparable' ? whyNot(earlier, later) : 'lesion.change.within')}
          </p>
          {score.outcome !== 'not-comparable' && (
            <p>
              {t('lesion.change.within.meaning', {
                before: shown(earlier),
                after: shown(later),
              })}
            </p>
          )}
        </>
      )}
      {size && size !== 'larger' && <p>{t(`lesion.change.size.${size}`)}</p>}
      <p className={css.eye}>{t('lesion.change.eye')}</p>
      <p className={css.small}>
        {noise.origin === 'measured'
          ? t('lesion.noise.measured', { photos: noise.degreesOfFreedom })
          : t('lesion.noise.assumed')}
      </p>
    </div>
  );
}

function directionOf(change: ReturnType<typeof scoreChange>): 'up' | 'down' {
  return change.outcome === 'beyond-noise' ? change.direction : 'up';
}

function whyNot(earlier: Shot, later: Shot) {
  const [one, other] = [earlier.examination.verdict, later.examination.verdict];
  if (one.band === 'refused' || other.band === 'refused') return 'lesion.change.refused';
  return isComparable({ ...one, modality: other.modality }, other) ? 'lesion.change.modality' : 'lesion.change.model';
}
