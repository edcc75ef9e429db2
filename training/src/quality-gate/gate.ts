import type { FileProblem } from '../backend/job.ts';
import type { Sample } from '../dataset/sample.ts';
import type { PictureMeasures } from '../picture-measures/measure-picture.ts';
import type { PictureLook } from '../picture-measures/read-measures.ts';

/** Why nothing is fitted on a picture, nor measured. */
export type LeftOutReason =
  | { readonly code: 'unreadable'; readonly problem: FileProblem }
  /** The shorter side, in pixels. */
  | { readonly code: 'too-small'; readonly side: number; readonly least: number }
  /** Spread of the brightness. */
  | { readonly code: 'blank'; readonly spread: number; readonly least: number }
  | { readonly code: 'blurred'; readonly sharpness: number; readonly least: number };

export interface LeftOut {
  readonly sample: Sample;
  readonly reason: LeftOutReason;
}

export interface Gated {
  readonly kept: readonly Sample[];
  readonly leftOut: readonly LeftOut[];
}

/** Bounds that a picture must reach, in the units of `PictureMeasures`. */
export interface GateLimits {
  readonly side: number;
  readonly spread: number;
  readonly sharpness: number;
}

/**
 * Mild: what is left out teaches nothing, while a soft or small picture of a lesion still does. `npm run data -- check` says how
 * many of a folder they leave out.
 */
export const GATE_LIMITS: GateLimits = { side: 64, spread: 0.02, sharpness: 0.15 };

/**
 * Leaves out pictures that cannot be read, are too small, blank or blurred; the first of these that is so is the reason.
 *
 * @param looks what came of looking at each sample; one that was not looked at counts as a missing file.
 */
export function gate(
  samples: readonly Sample[],
  looks: ReadonlyMap<Sample, PictureLook>,
  limits: GateLimits = GATE_LIMITS,
): Gated {
  const kept: Sample[] = [];
  const leftOut: LeftOut[] = [];
  for (const sample of samples) {
    const reason = reasonToLeaveOut(looks.get(sample), limits);
    if (reason) leftOut.push({ sample, reason });
    else kept.push(sample);
  }
  return { kept, leftOut };
}

function reasonToLeaveOut(look: PictureLook | undefined, limits: GateLimits): LeftOutReason | undefined {
  if (look?.kind === 'measured') return flawOf(look.measures, limits);
  return { code: 'unreadable', problem: look?.problem ?? { code: 'file-missing' } };
}

function flawOf({ side, spread, sharpness }: PictureMeasures, limits: GateLimits): LeftOutReason | undefined {
  if (side < limits.side) return { code: 'too-small', side, least: limits.side };
  if (spread < limits.spread) return { code: 'blank', spread, least: limits.spread };
  if (sharpness < limits.sharpness) return { code: 'blurred', sharpness, least: limits.sharpness };
  return undefined;
}
