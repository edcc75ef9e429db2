import { useRouter } from 'wouter';
import type { ExaminationFilter, Period } from '../../records/index.ts';
import { historyAddress } from '../history-address.ts';
import { withinBoth } from './period.ts';

/** Gives the link to the checks of the period that match a filter. */
export function useOpens(period: Period): (filter: ExaminationFilter) => string {
  const { hrefs } = useRouter();
  return (filter) => hrefs(historyAddress({ ...filter, ...withinBoth(period, filter) }));
}
