import { useLanguage } from '../../i18n/index.ts';
import { ageAt } from '../../records/index.ts';
import { Fact } from './fact.tsx';
import css from './report.module.css';
import { type Reported, scoredBand } from './reported.ts';

/** What is known of the person at the check, and how the photos were taken, which decides by what they were judged. */
export function ReportFacts({ reported }: { readonly reported: Reported }) {
  const { t } = useLanguage();
  const { examination, patient } = reported;
  const { takenAt, verdict } = examination;
  const age = ageAt(patient.born, Date.parse(takenAt));
  const isKindKnown = scoredBand(reported) !== 'refused' || verdict.modalityOrigin === 'chosen';
  return (
    <dl className={css.facts}>
      <Fact term={t('report.age')}>{age === undefined ? undefined : t('person.age', { count: age })}</Fact>
      <Fact term={t('report.sex')}>{patient.sex && t(`person.sex.${patient.sex}`)}</Fact>
      <Fact term={t('report.skin-type')}>{patient.skinType && t(`person.skin-type.${patient.skinType}`)}</Fact>
      <Fact term={t('report.kind')}>
        {isKindKnown ? t(`report.kind.${verdict.modality}.${verdict.modalityOrigin}`) : undefined}
      </Fact>
    </dl>
  );
}
