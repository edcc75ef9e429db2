import { describe, expect, it } from 'vitest';
import {
  isBackwards,
  overviewAddress,
  type PeriodChoice,
  periodFrom,
  periodInFile,
  periodText,
  spanOf,
  withinBoth,
  withoutPeriod,
} from '../../../../src/screens/overview/period.ts';

const day = (year: number, month: number, date: number) => new Date(year, month - 1, date).getTime();

const CHOICES: readonly PeriodChoice[] = [
  { kind: 'all' },
  { kind: 'this-month' },
  { kind: '3-months' },
  { kind: '12-months' },
  { kind: 'own', from: '', to: '' },
  { kind: 'own', from: '2026-01-01', to: '' },
  { kind: 'own', from: '', to: '2026-03-31' },
  { kind: 'own', from: '2026-01-01', to: '2026-03-31' },
];

describe('the period of the overview', () => {
  it('goes to the address and back', () => {
    for (const choice of CHOICES) expect(periodFrom(periodText(choice))).toEqual(choice);
    expect(overviewAddress({ kind: 'all' })).toBe('/overview');
    expect(overviewAddress({ kind: 'own', from: '2026-01-01', to: '' })).toBe('/overview/2026-01-01_');
    expect(withoutPeriod('/overview/3-months')).toBe('/overview');
    expect(withoutPeriod('/history/one')).toBe('/history/one');
  });

  it('names files, an open end by the other one', () => {
    expect(CHOICES.map(periodInFile)).toEqual([
      'all',
      'this-month',
      '3-months',
      '12-months',
      'all',
      'from-2026-01-01',
      'to-2026-03-31',
      '2026-01-01_2026-03-31',
    ]);
  });

  it('is all for an address that cannot be read, and drops days that are none', () => {
    for (const text of [undefined, '', 'yesterday', '2026-01-01', '2026-1-1_2026-2-2']) {
      expect(periodFrom(text)).toEqual({ kind: 'all' });
    }
    expect(periodFrom('2026-02-31_2026-13-01')).toEqual({ kind: 'own', from: '', to: '' });
  });

  it('spans whole days, own ones to the end of the last', () => {
    const now = new Date(2026, 4, 31, 15, 30);
    expect(spanOf({ kind: 'all' }, now)).toEqual({});
    expect(spanOf({ kind: 'this-month' }, now)).toEqual({ from: day(2026, 5, 1) });
    // There is no 31st of February.
    expect(spanOf({ kind: '3-months' }, now)).toEqual({ from: day(2026, 2, 28) });
    expect(spanOf({ kind: '12-months' }, now)).toEqual({ from: day(2025, 5, 31) });
    expect(spanOf({ kind: 'own', from: '2026-01-01', to: '2026-01-31' }, now)).toEqual({
      from: day(2026, 1, 1),
      to: day(2026, 2, 1),
    });
    expect(spanOf({ kind: 'own', from: '', to: '' }, now)).toEqual({});
  });

  it('knows an end before its beginning', () => {
    expect(isBackwards({ kind: 'own', from: '2026-02-02', to: '2026-02-01' })).toBe(true);
    expect(isBackwards({ kind: 'own', from: '2026-02-01', to: '2026-02-01' })).toBe(false);
    expect(isBackwards({ kind: 'own', from: '2026-02-02', to: '' })).toBe(false);
  });

  it('is cut to what lies in both of two', () => {
    expect(withinBoth({ from: 5 }, { from: 1, to: 9 })).toEqual({ from: 5, to: 9 });
    expect(withinBoth({ to: 7 }, { from: 1, to: 9 })).toEqual({ from: 1, to: 7 });
    expect(withinBoth({}, {})).toEqual({});
  });
});
