import type { TimeStep } from './statistics.ts';

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
  const first = { day, week: day - ((at.getDay() + 6) % 7), month: 1 }[step];
  const next = step === 'month' ? new Date(year, month + 1, 1) : new Date(year, month, first + (step === 'week' ? 7 : 1));
  return { name: named(year, month, first), from: new Date(year, month, first).getTime(), to: next.getTime() };
}

/** All steps between two, both included. */
export function stepsBetween(step: TimeStep, first: string, last: string): readonly string[] {
  const starts: string[] = [];
  for (let start = first; start <= last; start = next(step, start)) starts.push(start);
  return starts;
}

function next(step: TimeStep, start: string): string {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  if (step === 'month') return named(year, month, 1);
  return named(year, month - 1, day + (step === 'week' ? 7 : 1));
}

/** A day of the calendar; days and months that are too many or too few are carried over. */
function named(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}
