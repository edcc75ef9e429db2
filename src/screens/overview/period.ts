import type { Period } from '../../records/index.ts';

export const PERIODS = ['all', 'this-month', '3-months', '12-months'] as const;

/** Which checks are counted. Own days are YYYY-MM-DD, both included; an empty one is no limit. */
export type PeriodChoice =
  | { readonly kind: (typeof PERIODS)[number] }
  | { readonly kind: 'own'; readonly from: string; readonly to: string };

export const ALL: PeriodChoice = { kind: 'all' };

const OWN = /^(\d{4}-\d\d-\d\d)?_(\d{4}-\d\d-\d\d)?$/;

/** As it stands in addresses: `3-months`, `2026-01-01_2026-03-31`. */
export function periodText(choice: PeriodChoice): string {
  return choice.kind === 'own' ? `${choice.from}_${choice.to}` : choice.kind;
}

/** As it stands in names of files: `3-months`, `2026-01-01_2026-03-31`, `from-2026-01-01`. */
export function periodInFile(choice: PeriodChoice): string {
  if (choice.kind !== 'own' || (choice.from && choice.to)) return periodText(choice);
  if (choice.from) return `from-${choice.from}`;
  return choice.to ? `to-${choice.to}` : ALL.kind;
}

/** What cannot be read means all. */
export function periodFrom(text: string | undefined): PeriodChoice {
  const kind = PERIODS.find((one) => one === text);
  if (kind) return { kind };
  const [own, from = '', to = ''] = OWN.exec(text ?? '') ?? [];
  return own === undefined ? ALL : { kind: 'own', from: dayOrNone(from), to: dayOrNone(to) };
}

export function overviewAddress(choice: PeriodChoice): string {
  return choice.kind === 'all' ? '/overview' : `/overview/${periodText(choice)}`;
}

/** An address without its period: where it only changes, the screen stays the same. */
export function withoutPeriod(address: string): string {
  return address.replace(/^\/overview\/.*$/, '/overview');
}

/** Whole days of the device's time zone. Months go back to the same day of the month, or to its last. */
export function spanOf(choice: PeriodChoice, now: Date): Period {
  switch (choice.kind) {
    case 'all':
      return {};
    case 'this-month':
      return { from: new Date(now.getFullYear(), now.getMonth(), 1).getTime() };
    case '3-months':
      return { from: monthsBefore(now, 3) };
    case '12-months':
      return { from: monthsBefore(now, 12) };
    case 'own':
      return {
        ...(choice.from && { from: startOf(choice.from) }),
        ...(choice.to && { to: startOf(choice.to, 1) }),
      };
  }
}

export function isBackwards(choice: PeriodChoice): boolean {
  return choice.kind === 'own' && choice.from !== '' && choice.to !== '' && choice.to < choice.from;
}

/** What lies in both. */
export function withinBoth(period: Period, { from, to }: Period): Period {
  const later = latest(period.from, from);
  const earlier = earliest(period.to, to);
  return { ...(later !== undefined && { from: later }), ...(earlier !== undefined && { to: earlier }) };
}

function latest(...moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((one) => one !== undefined);
  return known.length > 0 ? Math.max(...known) : undefined;
}

function earliest(...moments: readonly (number | undefined)[]): number | undefined {
  const known = moments.filter((one) => one !== undefined);
  return known.length > 0 ? Math.min(...known) : undefined;
}

function monthsBefore(now: Date, months: number): number {
  const month = now.getMonth() - months;
  const lastDay = new Date(now.getFullYear(), month + 1, 0).getDate();
  return new Date(now.getFullYear(), month, Math.min(now.getDate(), lastDay)).getTime();
}

function startOf(day: string, daysLater = 0): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).getTime();
}

/** There is no 31st of February. */
function dayOrNone(day: string): string {
  const moment = new Date(day);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day) ? day : '';
}
