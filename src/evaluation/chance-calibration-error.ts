import { expectedCalibrationError } from './calibration-error.ts';
import { quantile } from './interval.ts';
import { equalWidthBin } from './probability.ts';
import { seededRandom } from './random.ts';
import type { Scored } from './scored.ts';

/** What calibration error the same probabilities have where they are right, by chance alone. */
export interface ChanceCalibrationError {
  /** 0..1, over all draws. */
  readonly mean: number;
  /** 95 % of the draws have no larger one. */
  readonly percentile95: number;
  /** Share of the draws whose error is at least the observed one, 0..1: small where chance alone hardly explains it. */
  readonly atLeastObserved: number;
}

/** Sums of other labels come in another order. */
const TIE = 1e-12;

/**
 * The expected calibration error that perfectly calibrated answers would show on as few pictures: labels are drawn from the
 * stated probabilities again and again ("consistency resampling": Broecker & Smith 2007, doi:10.1175/WAF993.1; as a test of
 * calibration: Vaicenavicius 2019, arXiv:1902.06977). Pictures of one group (lesion or patient) are drawn by one number: each
 * is malignant with its own probability, and they go together as closely as their probabilities let them. The share counts
 * the observed error as one more draw, so that it is never 0 (Davison & Hinkley 1997, section 4.2.2,
 * doi:10.1017/CBO9780511802843).
 *
 * @returns NaN for no pictures.
 * @throws RangeError for a score outside 0..1.
 */
export function chanceCalibrationError(
  scored: readonly Scored[],
  {
    resamples = 1000,
    seed = 1,
    bins = 10,
  }: { readonly resamples?: number; readonly seed?: number; readonly bins?: number } = {},
): ChanceCalibrationError {
  const observed = expectedCalibrationError(scored, bins);
  if (scored.length === 0) return { mean: Number.NaN, percentile95: Number.NaN, atLeastObserved: Number.NaN };
  const scores = Float64Array.from(scored, ({ score }) => score);
  const binOf = Uint32Array.from(scored, ({ score }) => equalWidthBin(score, bins));
  const groups = new Map([...new Set(scored.map(({ group }) => group))].map((name, i) => [name, i]));
  const groupOf = Uint32Array.from(scored, ({ group }) => groups.get(group) ?? 0);
  const random = seededRandom(seed);
  const drawn = new Float64Array(groups.size);
  const excess = new Float64Array(bins);
  const errors = Float64Array.from({ length: resamples }, () => {
    for (let i = 0; i < drawn.length; i++) drawn[i] = random();
    excess.fill(0);
    for (let i = 0; i < scores.length; i++) {
      const score = scores[i] as number;
      const malignant = (drawn[groupOf[i] as number] as number) < score ? 1 : 0;
      excess[binOf[i] as number] = (excess[binOf[i] as number] as number) + score - malignant;
    }
    return excess.reduce((sum, one) => sum + Math.abs(one), 0) / scores.length;
  });
  const asLarge = errors.filter((error) => error >= observed - TIE).length;
  return {
    mean: errors.reduce((sum, error) => sum + error, 0) / resamples,
    percentile95: quantile(errors.toSorted(), 0.95),
    atLeastObserved: (asLarge + 1) / (resamples + 1),
  };
}
