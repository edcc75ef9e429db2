import { useLanguage } from '../../i18n/index.ts';
import { adviceFor } from '../../judgement/index.ts';
import { startOf } from '../lesion/days.ts';
import { useDay } from '../place/use-day.ts';
import { answersOf, type Reported } from './reported.ts';

/** Says in a sentence what is known of a check's spot, else what was advised. */
export function useOutcomeWords() {
  const { t } = useLanguage();
  const day = useDay();
  return (reported: Reported): string => {
    const { verdict, followUp } = reported.examination;
    if (followUp.outcome === 'malignant') return t('malignant.since', { date: day(startOf(followUp.date)) });
    if (followUp.outcome === 'benign') return t('known.benign', { date: day(startOf(followUp.date)) });
    return t(`advice.${adviceFor(verdict.band, answersOf(reported)).code}.title`);
  };
}
