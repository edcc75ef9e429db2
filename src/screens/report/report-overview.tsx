import { useLanguage } from '../../i18n/index.ts';
import css from './report.module.css';
import { type Reported, spotWords } from './reported.ts';
import { useOutcomeWords } from './use-outcome-words.ts';

/** What a report of several checks holds: of each when it was, of which spot, and what is known or was advised. */
export function ReportOverview({ checks }: { readonly checks: readonly Reported[] }) {
  const { t, moment } = useLanguage();
  const outcomeWords = useOutcomeWords();
  return (
    <section className={css.part}>
      <h2>{t('report.overview')}</h2>
      <ol className={css.overview} data-testid="report-overview">
        {checks.map((reported) => (
          <li key={reported.examination.id}>
            <span>
              {moment(reported.examination.takenAt)} · {spotWords(reported.lesion, t) ?? t('report.spot.unknown')}
            </span>
            <b>{outcomeWords(reported)}</b>
          </li>
        ))}
      </ol>
    </section>
  );
}
