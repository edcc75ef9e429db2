import type { Report } from '../../../src/judgement/index.ts';

type Figures = Report['test']['sets'][number]['figures'];
type Interval = NonNullable<Figures['auc']>;

export const TOO_FEW = 'too few';

/** "0.912 (0.890 to 0.931)": a figure with its 95 % interval. */
export function figure(interval: Interval | null): string {
  if (!interval) return TOO_FEW;
  const { value, low, high } = interval;
  return `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
}

/** "91.2 % (89.0 to 93.1)": a share with its 95 % interval. */
export function percent(interval: Interval | null): string {
  if (!interval) return TOO_FEW;
  const { value, low, high } = interval;
  return `${hundredfold(value)} % (${hundredfold(low)} to ${hundredfold(high)})`;
}

/** "0.054 (up to 0.086; 21 %)": the error by chance, what 95 of 100 chances stay below, and how many reach the observed one. */
export function byChance(error: Figures['eceByChance']): string {
  if (!error) return '';
  const { mean, percentile95, atLeastObserved } = error;
  return `${mean.toFixed(3)} (up to ${percentile95.toFixed(3)}; ${share(atLeastObserved)})`;
}

/** "91.2 %" */
export function share(value: number): string {
  return `${hundredfold(value)} %`;
}

/** "12,345" */
export function whole(value: number): string {
  return value.toLocaleString('en-GB');
}

/** "1 picture", "2 pictures" */
export function counted(count: number, noun: string): string {
  return `${whole(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** "a, b and c" */
export function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

function hundredfold(value: number): string {
  return (value * 100).toFixed(1);
}
