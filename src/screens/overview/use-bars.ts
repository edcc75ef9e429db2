import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter, Period } from '../../records/index.ts';
import type { ChartBar } from '../../ui/index.ts';
import { useCountFormat } from './use-count-format.ts';
import { useOpens } from './use-opens.ts';

interface Group extends Pick<ChartBar, 'key' | 'label' | 'shortLabel' | 'values'> {
  /** Which checks its bar opens. */
  readonly filter: ExaminationFilter;
}

/** Makes bars of groups: worded, and with a link to their checks of the period where there are any. */
export function useBars(period: Period, unit: 'checks' | 'people' = 'checks'): (group: Group) => ChartBar {
  const { t } = useLanguage();
  const write = useCountFormat();
  const opens = useOpens(period);
  return ({ filter, ...group }) => {
    const count = group.values.reduce((sum, value) => sum + value, 0);
    return {
      ...group,
      total: write(count),
      spoken: t(`overview.spoken.${unit}`, { label: group.label, count }),
      href: count > 0 ? opens(filter) : undefined,
    };
  };
}
