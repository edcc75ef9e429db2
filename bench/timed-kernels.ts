import type { Kernels } from '../training/src/backpropagation/kernels.ts';

/** Kernels that add up how long each kind of work takes, in milliseconds. */
export function timedKernels(kernels: Kernels, times: Map<string, number>): Kernels {
  const entries = Object.entries(kernels).map(([name, run]: [string, (...args: number[]) => unknown]) => [
    name,
    (...args: number[]) => {
      const start = performance.now();
      const result = run(...args);
      times.set(name, (times.get(name) ?? 0) + performance.now() - start);
      return result;
    },
  ]);
  return Object.fromEntries(entries) as Kernels;
}

/** Each kind's share of the whole, the largest first, in words. */
export function sharesOf(times: ReadonlyMap<string, number>): string {
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort((a, b) => b[1] - a[1]);
  return sorted.map(([name, time]) => `${name} ${Math.round((100 * time) / total)} %`).join(', ');
}
