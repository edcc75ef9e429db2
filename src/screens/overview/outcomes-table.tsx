import { useLanguage } from '../../i18n/index.ts';
import { shownResults } from '../../records/index.ts';
import { DataTable } from '../../ui/index.ts';
import type { Counted } from './counted.ts';
import { RESULTS } from './results.ts';
import { useCountFormat } from './use-count-format.ts';
import { useOpens } from './use-opens.ts';

const OUTCOMES = ['malignant', 'benign', 'none'] as const;

/** The person's own confusion table, in examinations. Each count opens them. */
export function OutcomesTable({ counted: { statistics, period } }: { readonly counted: Counted }) {
  const { t } = useLanguage();
  const write = useCountFormat();
  const opens = useOpens(period);
  const cell = (outcome: (typeof OUTCOMES)[number], { result, band }: (typeof RESULTS)[number]) => {
    const count = shownResults(statistics.outcomesAgainstVerdicts[outcome])[result];
    if (count === 0) return write(count);
    const words = { outcome: t(`overview.outcome.${outcome}`), answer: t(`overview.result.${result}`), count };
    return (
      <a href={opens({ outcomes: [outcome], bands: [band] })} aria-label={t('overview.outcomes.cell', words)}>
        {write(count)}
      </a>
    );
  };
  return (
    <DataTable
      caption={t('overview.outcomes.caption')}
      columns={[t('overview.results.column'), ...OUTCOMES.map((outcome) => t(`overview.outcome.${outcome}`))]}
      rows={RESULTS.map((result) => ({
        key: result.result,
        cells: [t(`overview.result.${result.result}`), ...OUTCOMES.map((outcome) => cell(outcome, result))],
      }))}
    />
  );
}
