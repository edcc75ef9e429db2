import type { Modality } from '../vocabulary/index.ts';
import type { Manifest } from './manifest.ts';
import type { Reason } from './quality.ts';
import { type Band, bandOf, calibratedProbability, LABELS, type Verdict, type VerdictLabel } from './verdict.ts';

export const MOST_PHOTOS = 5;

/** A photo that was not counted; `photo` is its place among those given, from 0. */
export interface LeftOutPhoto {
  readonly photo: number;
  readonly reasons: readonly Reason[];
}

/** What several photos of one lesion come to. */
export interface JudgedLesion {
  readonly outcome: 'judged';
  /** Mean of the counted photos' logits. */
  readonly logit: number;
  /** Of that mean, calibrated once; 0..1. */
  readonly probability: number;
  /** Of that mean; but not low where a single photo's is not: then the photos disagree, and it is uncertain. */
  readonly band: Band;
  readonly label: VerdictLabel;
  readonly disagree: boolean;
  readonly modality: Modality;
  readonly prevalence: number;
  readonly operatingPoints: Verdict['operatingPoints'];
  /** Places of the photos that were counted. */
  readonly counted: readonly number[];
  /** The most suspicious single photo. */
  readonly highest: { readonly photo: number; readonly probability: number; readonly band: Band };
  readonly leftOut: readonly LeftOutPhoto[];
}

export type SeveralPhotos =
  | JudgedLesion
  /** None of them can be judged. */
  | { readonly outcome: 'refused'; readonly leftOut: readonly LeftOutPhoto[] }
  /** Scores of phone photos and of dermoscope pictures have no mean. */
  | { readonly outcome: 'different-modalities' }
  /** Not all were judged by the manifest's model: their scores have no mean either. */
  | { readonly outcome: 'other-model' };

/**
 * One verdict from several photos of one lesion: the mean on the logit scale, calibrated once. Harmless-looking photos make no
 * suspicious one harmless: where the mean is low and a photo is not, the band is uncertain. Photos that were refused are left
 * out and named.
 *
 * @param verdicts of 1 to {@link MOST_PHOTOS} photos of the same lesion.
 * @param manifest of the model that judged them.
 * @throws {RangeError} for any other number of photos, or a modality that the manifest does not know.
 */
export function severalPhotos(verdicts: readonly Verdict[], manifest: Manifest): SeveralPhotos {
  if (verdicts.length < 1 || verdicts.length > MOST_PHOTOS) throw new RangeError(`${verdicts.length} photos`);
  const photos = verdicts.map((verdict, photo) => ({ photo, verdict }));
  const leftOut = photos
    .filter(({ verdict }) => verdict.band === 'refused')
    .map(({ photo, verdict }) => ({ photo, reasons: verdict.reasons }));
  const counted = photos.filter(({ verdict }) => verdict.band !== 'refused');
  const [first] = counted;
  if (!first) return { outcome: 'refused', leftOut };

  const hash = manifest.files['weights.bin'].sha256;
  if (counted.some(({ verdict }) => verdict.provenance.modelHash !== hash)) return { outcome: 'other-model' };
  const { modality } = first.verdict;
  if (counted.some(({ verdict }) => verdict.modality !== modality)) return { outcome: 'different-modalities' };

  const means = manifest.modalities[modality];
  if (!means) throw new RangeError(`The model was not calibrated for ${modality}`);
  const probabilityOf = (logit: number) => calibratedProbability(logit, means.calibration);
  const logit = counted.reduce((sum, { verdict }) => sum + verdict.logit, 0) / counted.length;
  const meanBand = bandOf(probabilityOf(logit), means.operatingPoints);
  const top = counted.reduce((best, one) => (one.verdict.logit > best.verdict.logit ? one : best));
  const topProbability = probabilityOf(top.verdict.logit);
  const topBand = bandOf(topProbability, means.operatingPoints);
  const disagree = meanBand === 'low' && topBand !== 'low';
  const band = disagree ? 'uncertain' : meanBand;
  return {
    outcome: 'judged',
    logit,
    probability: probabilityOf(logit),
    band,
    label: LABELS[band],
    disagree,
    modality,
    prevalence: means.prevalence,
    operatingPoints: means.operatingPoints,
    counted: counted.map(({ photo }) => photo),
    highest: { photo: top.photo, probability: topProbability, band: topBand },
    leftOut,
  };
}
