/** One cycle of the learning rate. */
export interface OneCycle {
  readonly peak: number;
  readonly steps: number;
  /** Share of the steps in which the rate rises. */
  readonly rising?: number;
  /** The first and the last rate, as shares of the peak. */
  readonly first?: number;
  readonly last?: number;
}

/**
 * Learning rate of a step: up and down again along half cosines (Smith & Topin 2019, doi:10.1117/12.2520589; cosine:
 * Loshchilov & Hutter 2017, arXiv:1608.03983). With `rising` 0 it is plain cosine decay.
 *
 * @param step from 0; from `steps` on the rate stays at its last.
 */
export function oneCycleRate(step: number, { peak, steps, rising = 0.1, first = 0.04, last = 0.001 }: OneCycle): number {
  const top = steps * rising;
  if (step < top) return peak * ease(first, 1, step / top);
  return peak * ease(1, last, Math.min(1, (step - top) / Math.max(1, steps - 1 - top)));
}

/**
 * How much of itself a moving average keeps: less in its first steps, so that it soon forgets where it began.
 *
 * @param step from 0.
 * @param decay 0..1, what it comes to.
 */
export function averageDecayAt(step: number, decay: number): number {
  return Math.min(decay, (1 + step) / (10 + step));
}

function ease(from: number, to: number, way: number): number {
  return to + ((from - to) * (1 + Math.cos(Math.PI * way))) / 2;
}
