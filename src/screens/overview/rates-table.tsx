import { LEAST_IN_GROUP } from '../../evaluation/index.ts';
import { useLanguage } from '../../i18n/index.ts';
import { DataTable } from '../../ui/index.ts';
import { type OwnOutcomes, type OwnRate, ownRates } from './own-rates.ts';

interface RatesTableProps {
  readonly outcomes: OwnOutcomes;
}

/** How often warnings were right, by which verdicts count as one. */
export function RatesTable({ outcomes }: RatesTableProps) {
  const { t, percent } = useLanguage();
  const inWords = (rate: OwnRate) =>
    rate.outcome === 'too-few'
      ? t('overview.rates.too-few', { count: rate.all, least: LEAST_IN_GROUP })
      : t('overview.rates.share', {
          share: percent(rate.share),
          low: percent(rate.low),
          high: percent(rate.high),
          right: rate.right,
          all: rate.all,
        });
  return (
    <DataTable
      caption={t('overview.rates.caption')}
      columns={[t('overview.rates.column'), t('overview.rates.sensitivity'), t('overview.rates.specificity')]}
      rows={(['low', 'high'] as const).map((from) => {
        const { sensitivity, specificity } = ownRates(outcomes, from);
        return { key: from, cells: [t(`overview.rates.${from}`), inWords(sensitivity), inWords(specificity)] };
      })}
    />
  );
}
