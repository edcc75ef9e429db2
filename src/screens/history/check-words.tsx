import { useLanguage } from '../../i18n/index.ts';
import type { ListedExamination, OpenCheck } from '../../records/index.ts';
import { Icon } from '../../ui/index.ts';
import { startOf } from '../lesion/days.ts';
import { CheckResult } from '../place/check-result.tsx';
import { lesionTitle, lesionWhere, personName } from '../place/place-words.ts';
import { useDay } from '../place/use-day.ts';
import type { KnownMalignancy } from '../verdict/known-malignancy.ts';
import css from './list.module.css';

interface CheckWordsProps {
  readonly check: ListedExamination;
  /** Whether there is anybody else. */
  readonly namesPerson: boolean;
  readonly isDamaged: boolean;
  /** What is known of its spot, and was entered with another check. */
  readonly malignancy: KnownMalignancy | undefined;
  /** How soon a doctor should see its spot, after another check. */
  readonly standing: OpenCheck['urgency'] | undefined;
}

/** What a list says of a check. */
export function CheckWords({ check, namesPerson, isDamaged, malignancy, standing }: CheckWordsProps) {
  const { t, moment } = useLanguage();
  const day = useDay();
  const { takenAt, patient, lesion, outcome, diagnosis, photos } = check;
  const whose = namesPerson ? (patient ? personName(patient, t) : t('history.person.gone')) : undefined;
  const where = [whose, lesion && lesionTitle(lesion, t), lesion && lesionWhere(lesion, t)].filter(Boolean);
  return (
    <span className={css.words}>
      <span className={css.when}>
        <span className={css.date}>{moment(new Date(takenAt).toISOString())}</span>
        {photos > 1 && <span>{t('history.photos', { count: photos })}</span>}
      </span>
      <span className={css.result}>
        {malignancy && (
          <span className={css.malignant} data-testid="row-malignant">
            {t('malignant.since', { date: day(startOf(malignancy.since)) })}
          </span>
        )}
        {isDamaged ? (
          <span className={css.damaged}>
            <Icon name="alert" />
            {t('history.item.damaged')}
          </span>
        ) : (
          <span className={css.verdict}>
            <CheckResult
              check={check}
              isOutweighed={malignancy !== undefined}
              standing={malignancy ? undefined : standing}
            />
          </span>
        )}
      </span>
      {where.length > 0 && <span className={css.where}>{where.join(' · ')}</span>}
      {outcome !== 'none' && (
        <span className={css.outcome}>{diagnosis ? t(`diagnosis.${diagnosis}`) : t(`outcome.${outcome}`)}</span>
      )}
    </span>
  );
}
