import type { Period } from '../search/filter.ts';
import { TIME_STEPS, type TimeStep } from './statistics.ts';

interface Step {
  /** Its first day. */
  readonly name: string;
  /** In milliseconds since 1970, the end excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * @returns what gives the first day of the step that a moment falls in, as YYYY-MM-DD in the device's time zone. Quickest for
 * moments of the same step as the one before.
 */
export function stepFinder(step: TimeStep): (at: number) => string {
  let last: Step | undefined;
  return (at) => {
    if (!last || at < last.from || at >= last.to) last = stepAt(step, new Date(at));
    return last.name;
  };
}

function stepAt(step: TimeStep, at: Date): Step {
  const [year, month, day] = [at.getFullYear(), at.getMonth(), at.getDate()];
  // Sunday is 0, and the last day of its week.
  const first: Readonly<Record<TimeStep, Day>> = {
    day: [year, month, day],
    week: [year, month, day - ((at.getDay() + 6) % 7)],
    month: [year, month, 1],
    year: [year, 0, 1],
  };
  const from = first[step];
  const to = after(step, from);
  return { name: named(from), from: new Date(...from).getTime(), to: new Date(...to).getTime() };
}

/** When a step begins and ends. @param start its first day, YYYY-MM-DD. */
export function stepSpan(step: TimeStep, start: string): Required<Period> {
  const first = parts(start);
  return { from: new Date(...first).getTime(), to: new Date(...after(step, first)).getTime() };
}

/** @param days of the calendar, YYYY-MM-DD, in any order. @returns the finest step that needs no more than `most` for them all. */
export function fittingStep(days: readonly string[], most: number): TimeStep {
  const sorted = days.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return 'day';
  const needed = (step: TimeStep) => stepsBetween(step, stepOfDay(step, first), stepOfDay(step, last)).length;
  return TIME_STEPS.find((step) => step === 'year' || needed(step) <= most) ?? 'year';
}

/** @param day YYYY-MM-DD. @returns the first day of the step that it lies in. */
export function stepOfDay(step: TimeStep, day: string): string {
  return stepAt(step, new Date(...parts(day))).name;
}

/** All steps between two, both included. */
export function stepsBetween(step: TimeStep, first: string, last: string): readonly string[] {
  const starts: string[] = [];
  for (let start = first; start <= last; start = next(step, start)) starts.push(start);
  return starts;
}

function next(step: TimeStep, start: string): string {
  return named(after(step, parts(start)));
}

/** Year, month from 0, day from 1. Too many or too few months and days are carried over. */
type Day = readonly [year: number, month: number, day: number];

/** The first day after a step that begins on this one. */
function after(step: TimeStep, [year, month, day]: Day): Day {
  switch (step) {
    case 'day':
      return [year, month, day + 1];
    case 'week':
      return [year, month, day + 7];
    case 'month':
      return [year, month + 1, 1];
    case 'year':
      return [year + 1, 0, 1];
  }
}

function parts(name: string): Day {
  const [year = 0, month = 1, day = 1] = name.split('-').map(Number);
  return [year, month - 1, day];
}

function named(day: Day): string {
  return new Date(Date.UTC(...day)).toISOString().slice(0, 10);
}
