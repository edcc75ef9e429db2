import type { LesionLabel, Modality } from '../vocabulary/index.ts';
import type { Frame } from './frame.ts';
import type { NetworkOutputs } from './golden.ts';
import type { Manifest, ModalityJudgement } from './manifest.ts';
import type { Finding, Reason } from './quality.ts';

/** `low` below t_low, `high` from t_high, `uncertain` between, `refused` where the picture must not be judged. */
export type Band = 'low' | 'uncertain' | 'high' | 'refused';

/** `malignant` from t_low upwards, else `benign`; `none` when refused. */
export type VerdictLabel = LesionLabel | 'none';

/** How the modality came to be known. */
export type ModalityOrigin = 'suggested' | 'chosen';

/** What was scored, by what: enough to repeat the verdict years later. */
export interface Provenance {
  readonly modelName: string;
  readonly modelVersion: string;
  /** SHA-256 of the weights. */
  readonly modelHash: string;
  readonly preprocessing: number;
  /** Upright size in pixels. */
  readonly photo: { readonly width: number; readonly height: number };
  readonly frame: Frame;
  /** The logit is the mean over the frame and its mirror images; absent where it is that of the frame alone. */
  readonly flips?: true;
  readonly backend: string;
  /** Threads that computed; absent for one. */
  readonly threads?: number;
  /** Backends that would have come first but failed to start, to reproduce the golden outputs or to stay; absent for none. */
  readonly passedOver?: readonly string[];
  /** From the photo's bytes to the network's outputs. */
  readonly milliseconds: number;
}

/** What a picture's score means. A plain object: it can be stored, translated, exported and recomputed. */
export interface Verdict {
  readonly logit: number;
  /** Calibrated, 0..1, at the prevalence of the modality's validation data. */
  readonly probability: number;
  readonly label: VerdictLabel;
  readonly band: Band;
  /** Why the picture must not be judged; empty unless the band is `refused`. */
  readonly reasons: readonly Reason[];
  /** Flaws of the picture that may have changed its score; absent where there are none. */
  readonly findings?: readonly Finding[];
  readonly modality: Modality;
  readonly modalityOrigin: ModalityOrigin;
  readonly prevalence: number;
  /** Log odds of the probability = slope * logit + intercept. Older verdicts do not tell. */
  readonly calibration?: ModalityJudgement['calibration'];
  readonly operatingPoints: { readonly low: number; readonly high: number };
  readonly provenance: Provenance;
}

/** The modality that the picture looks like, among those the model was calibrated for. */
export function suggestModality(outputs: Pick<NetworkOutputs, 'modality'>, manifest: Manifest): Modality {
  const suggested = outputs.modality >= 0 ? 'dermoscope' : 'phone';
  if (manifest.modalities[suggested]) return suggested;
  return suggested === 'phone' ? 'dermoscope' : 'phone';
}

/** From here on a picture clearly looks like the other modality; below, it is left at what the person said. A choice. */
const CLEAR_SHARE = 0.9;

/**
 * The modality that a picture clearly looks like though it was judged as another one.
 *
 * @param outputs.modality logit of a dermoscope picture.
 * @returns undefined where it looks as it was judged, or not clearly otherwise, or the model knows no other modality.
 */
export function clearlyOther(
  judged: Modality,
  outputs: Pick<NetworkOutputs, 'modality'>,
  manifest: Manifest,
): Modality | undefined {
  const clear = Math.abs(outputs.modality) >= Math.log(CLEAR_SHARE / (1 - CLEAR_SHARE));
  const suggested = suggestModality(outputs, manifest);
  return clear && suggested !== judged ? suggested : undefined;
}

/**
 * Turns a score into a verdict, by the calibration and operating points of one modality.
 *
 * @param chosen by the person; undefined for the modality that the picture looks like.
 * @param reasons to refuse; with any, the probability stays but there is neither label nor band of the score.
 * @param findings that do not keep the picture from being judged.
 */
export function judge(
  outputs: Pick<NetworkOutputs, 'logit' | 'modality'>,
  manifest: Manifest,
  provenance: Provenance,
  chosen?: Modality,
  reasons: readonly Reason[] = [],
  findings: readonly Finding[] = [],
): Verdict {
  const calibrated = chosen && manifest.modalities[chosen] ? chosen : undefined;
  const modality = calibrated ?? suggestModality(outputs, manifest);
  const means = manifest.modalities[modality];
  if (!means) throw new RangeError(`The model was not calibrated for ${modality}`);
  const probability = calibratedProbability(outputs.logit, means.calibration);
  const band = reasons.length > 0 ? 'refused' : bandOf(probability, means.operatingPoints);
  return {
    logit: outputs.logit,
    probability,
    label: LABELS[band],
    band,
    reasons,
    ...(findings.length > 0 && { findings }),
    modality,
    modalityOrigin: calibrated ? 'chosen' : 'suggested',
    prevalence: means.prevalence,
    calibration: means.calibration,
    operatingPoints: means.operatingPoints,
    provenance,
  };
}

export const LABELS: Readonly<Record<Band, VerdictLabel>> = {
  low: 'benign',
  uncertain: 'malignant',
  high: 'malignant',
  refused: 'none',
};

/** Platt scaling (Platt 1999): sigmoid(slope * logit + intercept). */
export function calibratedProbability(logit: number, { slope, intercept }: ModalityJudgement['calibration']): number {
  return 1 / (1 + Math.exp(-(slope * logit + intercept)));
}

/** Closer than this a threshold may come to the same whole percent. */
const NEAR = 0.01;

/** The operating point that a probability is close to, beside which it may need a decimal; undefined where it is close to none. */
export function thresholdNear({ probability, operatingPoints }: Pick<Verdict, 'probability' | 'operatingPoints'>) {
  return Object.values(operatingPoints).find((point) => Math.abs(point - probability) < NEAR);
}

export function bandOf(probability: number, { low, high }: ModalityJudgement['operatingPoints']): Band {
  if (probability < low) return 'low';
  return probability < high ? 'uncertain' : 'high';
}
