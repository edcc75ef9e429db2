import { useCallback } from 'react';
import type { Period, Statistics } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { type Stored, useStored } from '../use-stored.ts';
import { type PeriodChoice, periodFrom, periodText, spanOf } from './period.ts';

/** What the overview shows of one period. */
export interface Counted {
  readonly choice: PeriodChoice;
  readonly period: Period;
  readonly statistics: Statistics;
  /** Of all times. */
  readonly kept: number;
  /** Of all times: stored, but unreadable. */
  readonly damaged: number;
  /** Whether others than who uses this device are examined. */
  readonly severalPeople: boolean;
}

export function useCounted(choice: PeriodChoice): Stored<Counted> {
  const { records, preferences } = useServices();
  const text = periodText(choice);
  const load = useCallback(async () => {
    const asked = periodFrom(text);
    const period = spanOf(asked, new Date());
    const [statistics, kept, damaged, people] = await Promise.all([
      records.statistics({ period, step: 'fitting' }),
      records.count({}),
      records.damaged(),
      records.patients(),
    ]);
    const severalPeople = people.length > 1 || preferences.get().othersToo;
    return { choice: asked, period, statistics, kept, damaged: damaged.length, severalPeople };
  }, [records, preferences, text]);
  return useStored(load);
}
