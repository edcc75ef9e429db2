import { useLanguage } from '../../i18n/index.ts';
import { type Answers, SYMPTOMS } from '../../vocabulary/index.ts';
import { Fact } from './fact.tsx';
import css from './report.module.css';

/** The six answers, and what was ticked as out of scope. */
export function ReportAnswers({ answers: { symptoms, outOfScope } }: { readonly answers: Answers }) {
  const { t, list } = useLanguage();
  return (
    <section className={css.part}>
      <h3>{t('report.answers')}</h3>
      <dl className={css.facts}>
        {SYMPTOMS.map((symptom) => {
          const answer = symptoms[symptom];
          return (
            <Fact key={symptom} term={t(`questions.${symptom}`)}>
              {t(answer === 'unanswered' ? 'report.answers.unanswered' : `questions.${answer}`)}
            </Fact>
          );
        })}
        <Fact term={t('report.answers.scope')}>{list(outOfScope.map((limit) => t(`scope.${limit}`)))}</Fact>
      </dl>
    </section>
  );
}
