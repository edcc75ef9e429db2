import type { Figures } from '../../judgement/index.ts';

/** What becomes of 100 spots: the first three numbers of each group add up to 100. */
export interface Of100 {
  readonly malignant: {
    readonly suspicious: number;
    readonly unclear: number;
    readonly missed: number;
    readonly found: number;
  };
  readonly harmless: { readonly spared: number; readonly unclear: number; readonly suspicious: number };
}

/** Each group is cut at the same two thresholds: a share at t_low must not be set against one at t_high. */
export function of100({ atLow, atHigh }: Pick<Figures, 'atLow' | 'atHigh'>): Of100 {
  const found = of(atLow.sensitivity);
  const suspicious = of(atHigh.sensitivity);
  const spared = of(atLow.specificity);
  const notSuspicious = of(atHigh.specificity);
  return {
    malignant: { suspicious, unclear: found - suspicious, missed: 100 - found, found },
    harmless: { spared, unclear: notSuspicious - spared, suspicious: 100 - notSuspicious },
  };
}

function of({ value }: { readonly value: number }): number {
  return Math.round(value * 100);
}
