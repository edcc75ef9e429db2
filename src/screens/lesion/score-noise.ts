import type { Verdict } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { logOdds } from './log-odds.ts';

/** How much the score of one photo varies when nothing but the photo changes. */
export interface ScoreNoise {
  /** Standard deviation of a single photo's log odds. */
  readonly deviation: number;
  /** Whether repeat photos of this lesion tell, or too few of them do. */
  readonly origin: 'measured' | 'assumed';
  /** Photos beyond the first of each examination. */
  readonly degreesOfFreedom: number;
}

/**
 * What is taken for granted until repeat photos tell. On validation lesions with several photos the shipped model came to 0.64 (HAM10000,
 * 80 degrees of freedom; other moments and magnifications) and 0.52 (PAD-UFES-20, 11), as `npm run predict` scores them. Repeat photos by one person with one
 * phone should vary less, so that this errs towards calling a change noise.
 */
export const ASSUMED_DEVIATION = 0.7;

/** From so many on the standard deviation is known to about a quarter of itself (1 / sqrt(2 n)). */
export const ENOUGH_DEGREES_OF_FREEDOM = 8;

/** What one verdict may be compared with another on: the same model, and photos taken the same way. */
export function isComparable(one: Verdict, other: Verdict): boolean {
  return (
    one.band !== 'refused' &&
    other.band !== 'refused' &&
    one.modality === other.modality &&
    one.provenance.modelHash === other.provenance.modelHash
  );
}

/**
 * The within-examination standard deviation, pooled: the root of the summed squares about each examination's mean over the summed
 * degrees of freedom (Bland & Altman 1996, doi:10.1136/bmj.312.7047.1654). Where there are too few repeat photos, the larger of
 * what they say and {@link ASSUMED_DEVIATION}.
 *
 * @param like only photos judged as this one was are counted.
 */
export function scoreNoise(examinations: readonly Examination[], like: Verdict): ScoreNoise {
  let squares = 0;
  let degreesOfFreedom = 0;
  for (const { photos } of examinations) {
    const scores = photos
      .filter(({ verdict }) => isComparable(verdict, like))
      .map(({ verdict }) => logOdds(verdict.probability));
    if (scores.length < 2) continue;
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    squares += scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
    degreesOfFreedom += scores.length - 1;
  }
  const measured = degreesOfFreedom > 0 ? Math.sqrt(squares / degreesOfFreedom) : 0;
  return degreesOfFreedom >= ENOUGH_DEGREES_OF_FREEDOM
    ? { deviation: measured, origin: 'measured', degreesOfFreedom }
    : { deviation: Math.max(measured, ASSUMED_DEVIATION), origin: 'assumed', degreesOfFreedom };
}
