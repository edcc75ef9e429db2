import type { Frame } from './frame.ts';
import { DEFAULT_QUALITY, type QualityLimits, type QualityRules } from './quality/limits.ts';
import { measureQuality, type QualityMeasures } from './quality/measure-quality.ts';
import type { NotALesion } from './refusal.ts';

/** Why a picture must not be judged. The words for it live elsewhere. */
export type Reason =
  /** The scored square is fewer than `least` pixels wide. */
  | { readonly code: 'frame-too-small'; readonly side: number; readonly least: number }
  /** The scored square is all of one colour, or nearly. */
  | { readonly code: 'picture-blank' }
  /** Fine detail is missing: out of focus, shaken, or enlarged from a smaller picture. See `sharpnessOf`. */
  | { readonly code: 'blurred'; readonly sharpness: number; readonly least: number }
  /** Even the light part of the square is dark. See `brightnessOf`. */
  | { readonly code: 'too-dark'; readonly brightness: number; readonly least: number }
  /** Much of the square is washed out. Shares of its pixels, 0..1. */
  | { readonly code: 'too-bright'; readonly washedOut: number; readonly most: number }
  /** Glare covers much of the middle. Shares of its pixels, 0..1. */
  | { readonly code: 'glare'; readonly share: number; readonly most: number }
  | NotALesion;

/** Flaws that are told with the score rather than in its place, mildest form of the reason with the same ground. */
export const FINDINGS = ['few-pixels', 'soft', 'dim', 'pale', 'some-glare'] as const;

export type Finding = (typeof FINDINGS)[number];

export interface Quality {
  /** Why the picture must not be judged, whatever the network says of it. */
  readonly reasons: readonly Reason[];
  /** What may have changed its score; empty where there are reasons. */
  readonly findings: readonly Finding[];
}

/**
 * Standard deviation of the brightness, in the network's units (2 from black to white). Set well below the palest
 * labelled lesion pictures that were looked at.
 */
const LEAST_SPREAD = 0.02;

/**
 * Whether a picture is good enough to be judged.
 *
 * @param input what the network sees: [size, size, 3] in [-1, 1].
 * @param rules of the model's manifest; undefined where it has none.
 */
export function assessQuality(input: Float32Array, frame: Frame, rules: QualityRules = DEFAULT_QUALITY): Quality {
  const measures = measureQuality(input, frame);
  const reasons = reasonsFrom(measures, rules.refused);
  return { reasons, findings: reasons.length > 0 ? [] : findingsFrom(measures, rules.noted) };
}

/** What lies beyond the limits at which a picture is refused. */
export function reasonsFrom(measures: QualityMeasures, limits: QualityLimits): Reason[] {
  const { side, spread, sharpness, brightness, washedOut, glare } = measures;
  const reasons: Reason[] = [];
  if (side < limits.side) reasons.push({ code: 'frame-too-small', side, least: limits.side });
  // Of an empty picture nothing else can be said.
  if (spread < LEAST_SPREAD) return [...reasons, { code: 'picture-blank' }];
  if (brightness < limits.brightness) reasons.push({ code: 'too-dark', brightness, least: limits.brightness });
  if (washedOut > limits.washedOut) reasons.push({ code: 'too-bright', washedOut, most: limits.washedOut });
  if (glare > limits.glare) reasons.push({ code: 'glare', share: glare, most: limits.glare });
  if (sharpness < limits.sharpness) reasons.push({ code: 'blurred', sharpness, least: limits.sharpness });
  return reasons;
}

/** What lies beyond the limits at which a flaw is told of. */
export function findingsFrom(measures: QualityMeasures, limits: QualityLimits): Finding[] {
  const found: Record<Finding, boolean> = {
    'few-pixels': measures.side < limits.side,
    soft: measures.sharpness < limits.sharpness,
    dim: measures.brightness < limits.brightness,
    pale: measures.washedOut > limits.washedOut,
    'some-glare': measures.glare > limits.glare,
  };
  return FINDINGS.filter((finding) => found[finding]);
}
