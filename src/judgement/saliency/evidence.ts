import type { Saliency } from '../saliency.ts';
import type { Verdict } from '../verdict.ts';

/**
 * How far each part of a frame speaks for malignancy (above 0) or against it (below), as weight of evidence: the natural logarithm
 * of how many times the odds of the calibration's own pictures it multiplies by, were the whole frame like it (Good 1985,
 * "Weight of evidence: a brief survey"). The mean over the parts is that of the picture: log odds of its probability less those
 * of the prevalence. So one scale holds for all photos, and a photo of low score cannot light up as one of high score does.
 */
export interface EvidenceMap {
  readonly width: number;
  readonly height: number;
  /** [height * width], row by row. */
  readonly values: readonly number[];
}

/** Odds of 3 to 1: less is "not worth more than a bare mention" (Kass & Raftery 1995, doi:10.1080/01621459.1995.10476572). */
export const WEAK_EVIDENCE = Math.log(3);

/** Odds of 150 to 1: more is "very strong" (Kass & Raftery 1995). */
export const STRONG_EVIDENCE = Math.log(150);

/**
 * A saliency on the scale of evidence, by the calibration of the verdict's modality. Where the logit is a mean over mirror images,
 * the map of the frame as it is is moved evenly to that mean.
 *
 * @returns undefined for a picture that must not be judged, and for older verdicts, which do not tell their calibration.
 */
export function evidenceOf({ width, height, values }: Saliency, verdict: Verdict): EvidenceMap | undefined {
  const { band, calibration, logit, prevalence } = verdict;
  if (band === 'refused' || !calibration) return undefined;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const prior = Math.log(prevalence / (1 - prevalence));
  const { slope, intercept } = calibration;
  return { width, height, values: values.map((value) => slope * (value - mean + logit) + intercept - prior) };
}
