import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDay } from '../../../src/records/index.ts';
import { dateGroup } from '../../../src/screens/history/date-groups.ts';
import { startOfDay } from '../../../src/screens/history/days.ts';

describe('days', () => {
  it('begin where the calendar of this device says, and end where the next one begins', () => {
    const moments = fc.integer({ min: new Date(1901, 0, 1).getTime(), max: new Date(2200, 0, 1).getTime() });
    fc.assert(
      fc.property(moments, (moment) => {
        const day = localDay(moment);
        const [start = 0, end = 0] = [startOfDay(day), startOfDay(day, 1)];
        expect(start <= moment && moment < end).toBe(true);
        expect(localDay(start)).toBe(day);
        expect(localDay(end - 1)).toBe(day);
      }),
    );
  });

  it.each(['', 'soon', '2026-06', '0002-06-07', '0202-06-07'])('are none while they are typed: %s', (text) => {
    expect(startOfDay(text)).toBeUndefined();
  });
});

describe('the headings of the list', () => {
  const now = new Date(2026, 2, 1, 0, 30).getTime();
  it.each([
    [new Date(2026, 2, 1, 0, 1), 'today'],
    [new Date(2026, 2, 1, 23, 59), 'today'],
    [new Date(2026, 1, 28, 23, 59), 'yesterday'],
    [new Date(2026, 1, 28, 0, 0), 'yesterday'],
    [new Date(2026, 1, 27, 23, 59), '2026-2'],
    [new Date(2025, 11, 31), '2025-12'],
    [new Date(2026, 2, 2), '2026-3'],
  ])('%s', (day, group) => expect(dateGroup(day.getTime(), now)).toBe(group));
});
