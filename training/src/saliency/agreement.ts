import { rankCorrelation } from '../../../src/evaluation/index.ts';
import type { Report } from '../../../src/judgement/index.ts';
import type { LesionLabel } from '../../../src/vocabulary/index.ts';
import { quantile } from '../fitting-quality/quantile.ts';
import type { SaliencyLook } from './look-under-patch.ts';

export type SaliencyReport = NonNullable<Report['saliency']>;
export type Agreement = NonNullable<SaliencyReport['modalities']['phone']>;

export interface LookedAt extends SaliencyLook {
  readonly label: LesionLabel;
}

/**
 * How well the network's map agrees with what covering each cell does: Spearman's rank correlation over the cells of a picture.
 * Beside it the correlation with the map of another of the pictures, which shows how much is owed to lesions lying in the middle.
 *
 * @returns undefined where no picture gives a correlation.
 */
export function agreementOf(looks: readonly LookedAt[]): Agreement | undefined {
  const own = correlations(looks, (i) => i);
  const other = correlations(looks, (i) => (i + 1) % looks.length);
  if (own.length === 0 || other.length === 0) return undefined;
  return {
    pictures: looks.length,
    malignant: looks.filter(({ label }) => label === 'malignant').length,
    correlation: spreadOf(own),
    withAnotherPicture: spreadOf(other),
  };
}

/** Of each picture's occlusion map with the saliency of the picture that `partner` names; none where a map is even. */
function correlations(looks: readonly LookedAt[], partner: (i: number) => number): number[] {
  return looks
    .map(({ occlusion }, i) => rankCorrelation(occlusion, looks[partner(i)]?.saliency ?? []))
    .filter((value) => !Number.isNaN(value));
}

function spreadOf(values: readonly number[]): Agreement['correlation'] {
  return {
    median: quantile(values, 0.5),
    lowerQuartile: quantile(values, 0.25),
    upperQuartile: quantile(values, 0.75),
  };
}
