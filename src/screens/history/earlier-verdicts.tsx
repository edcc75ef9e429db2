import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { BandBadge, Card } from '../../ui/index.ts';
import css from './detail.module.css';

/** What each model made of a check, the latest first, side by side. */
export function EarlierVerdicts({ examination: { verdict, earlierVerdicts } }: { readonly examination: Examination }) {
  const { t, moment } = useLanguage();
  if (earlierVerdicts.length === 0) return null;
  return (
    <Card>
      <section className={css.card} aria-label={t('history.earlier.title')} data-testid="earlier-verdicts">
        <h2>{t('history.earlier.title')}</h2>
        <ul className={css.verdicts}>
          <OneVerdict verdict={verdict} title={t('history.earlier.now')} />
          {earlierVerdicts.toReversed().map((earlier) => (
            <OneVerdict
              key={earlier.replacedAt}
              verdict={earlier.verdict}
              title={t('history.earlier.before')}
              until={t('history.earlier.until', { date: moment(earlier.replacedAt) })}
            />
          ))}
        </ul>
        <p className={css.lead}>{t('history.earlier.stays')}</p>
      </section>
    </Card>
  );
}

interface OneVerdictProps {
  readonly verdict: Verdict;
  readonly title: string;
  readonly until?: string;
}

function OneVerdict({ verdict, title, until }: OneVerdictProps) {
  const { t, probability } = useLanguage();
  const { band, provenance } = verdict;
  const { modelName: name, modelVersion: version } = provenance;
  return (
    <li className={css.verdict} data-band={band} data-value={verdict.probability}>
      <h3>{title}</h3>
      <BandBadge band={band} word={t(`band.${band}`)} plain />
      {band !== 'refused' && (
        <p className={css.figure}>{probability(verdict.probability, Object.values(verdict.operatingPoints))}</p>
      )}
      <p className={css.lead}>{t('history.earlier.model', { name, version })}</p>
      {until && <p className={css.lead}>{until}</p>}
    </li>
  );
}
