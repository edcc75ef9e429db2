import type { Examination } from '../../records/index.ts';
import { logOdds } from './log-odds.ts';
import { isComparable, type ScoreNoise } from './score-noise.ts';

export type ScoreChange =
  /** One was refused, or they were judged by different models or as taken in different ways. */
  | { readonly outcome: 'not-comparable' }
  /** Smaller than repeat photos of an unchanged lesion differ in 95 of 100 cases. */
  | { readonly outcome: 'within-noise' }
  | { readonly outcome: 'beyond-noise'; readonly direction: 'up' | 'down' };

/** 95 % of a normal distribution lie within so many standard deviations. */
export const Z_95 = 1.96;

/** Photos whose scores an examination's is the mean of. */
export function countedPhotos({ photos }: Examination): number {
  return Math.max(1, photos.filter(({ verdict }) => verdict.band !== 'refused').length);
}

/**
 * Whether a score differs from an earlier one by more than photos do. For single photos the limit is the repeatability coefficient,
 * 1.96 * sqrt(2) * s_w (Bland & Altman 1999, doi:10.1177/096228029900800204, section 2); for means of n and m photos,
 * 1.96 * s_w * sqrt(1/n + 1/m).
 */
export function scoreChange(earlier: Examination, later: Examination, { deviation }: ScoreNoise): ScoreChange {
  if (!isComparable(earlier.verdict, later.verdict)) return { outcome: 'not-comparable' };
  const difference = logOdds(later.verdict.probability) - logOdds(earlier.verdict.probability);
  const limit = Z_95 * deviation * Math.sqrt(1 / countedPhotos(earlier) + 1 / countedPhotos(later));
  if (Math.abs(difference) <= limit) return { outcome: 'within-noise' };
  return { outcome: 'beyond-noise', direction: difference > 0 ? 'up' : 'down' };
}
