import { useLanguage } from '../../i18n/index.ts';
import { joined } from '../../ui/index.ts';
import { type Answers, SYMPTOMS } from '../../vocabulary/index.ts';
import { Fact } from './fact.tsx';
import css from './report.module.css';

/** The six answers: those that were given one by one, or that there were none. */
export function ReportAnswers({ answers: { symptoms } }: { readonly answers: Answers }) {
  const { t } = useLanguage();
  const isSilent = SYMPTOMS.every((symptom) => symptoms[symptom] === 'unanswered');
  return (
    <section className={css.part}>
      <h3>{t('report.answers')}</h3>
      {isSilent ? (
        <p>{t('report.answers.none')}</p>
      ) : (
        <dl className={joined(css.facts, css.answers)}>
          {SYMPTOMS.map((symptom) => {
            const answer = symptoms[symptom];
            return (
              <Fact key={symptom} term={t(`questions.${symptom}`)}>
                {t(answer === 'unanswered' ? 'report.answers.unanswered' : `questions.${answer}`)}
              </Fact>
            );
          })}
        </dl>
      )}
    </section>
  );
}
