import type { Report } from '../../../src/judgement/index.ts';

type Interval = NonNullable<Report['test']['sets'][number]['figures']['auc']>;

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
