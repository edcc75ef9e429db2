import { useLanguage } from '../../i18n/index.ts';
import { ageAt } from '../../records/index.ts';
import { lesionTitle, lesionWhere, personName } from '../place/place-words.ts';
import { EarlierAdviceNotice } from '../verdict/earlier-advice-notice.tsx';
import { KnownOutcome } from '../verdict/known-outcome.tsx';
import { Fact } from './fact.tsx';
import css from './report.module.css';
import { ReportAnswers } from './report-answers.tsx';
import { ReportPhoto } from './report-photo.tsx';
import { ReportProvenance } from './report-provenance.tsx';
import { ReportVerdict } from './report-verdict.tsx';
import { answersOf, type Reported } from './reported.ts';

/** One examination, whole. */
export function ExaminationReport({ reported }: { readonly reported: Reported }) {
  const { examination, patient, lesion } = reported;
  const { t, moment } = useLanguage();
  const { takenAt, photos, note, followUp } = examination;
  const answers = answersOf(reported);
  const age = ageAt(patient.born, Date.parse(takenAt));
  return (
    <article className={css.check} data-testid="report-check">
      <h2>{t('report.check', { when: moment(takenAt) })}</h2>
      <KnownOutcome followUp={followUp} />
      <dl className={css.facts}>
        <Fact term={t('report.of')}>{personName(patient, t)}</Fact>
        <Fact term={t('report.age')}>{age === undefined ? undefined : t('person.age', { count: age })}</Fact>
        <Fact term={t('report.sex')}>{patient.sex && t(`person.sex.${patient.sex}`)}</Fact>
        <Fact term={t('report.skin-type')}>{patient.skinType && t(`person.skin-type.${patient.skinType}`)}</Fact>
        <Fact term={t('report.site')}>
          {lesion && [lesionTitle(lesion, t), lesionWhere(lesion, t)].filter(Boolean).join(', ')}
        </Fact>
      </dl>
      <div className={css.photos}>
        {photos.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a photo is known by its place in the examination
          <ReportPhoto key={at} examination={examination} at={at} />
        ))}
      </div>
      {followUp.outcome !== 'none' && <h3>{t('known.at-the-time')}</h3>}
      <ReportVerdict examination={examination} answers={answers} />
      {lesion && <EarlierAdviceNotice lesionId={lesion.id} except={examination.id} />}
      <ReportAnswers answers={answers} />
      {note && (
        <section className={css.part}>
          <h3>{t('report.note')}</h3>
          <p>{note}</p>
        </section>
      )}
      <ReportProvenance examination={examination} />
    </article>
  );
}
