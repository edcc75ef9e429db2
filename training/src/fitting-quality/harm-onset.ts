import type { QualityLimits } from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { DEGRADATIONS, type Kind, STRENGTHS } from './degradation.ts';
import type { SeenSample } from './look-at-samples.ts';
import { median } from './quantile.ts';

/** The degradation by which each measure is set. Shaken and enlarged copies are told by the limit that defocus sets. */
const SET_BY: Readonly<Record<keyof QualityLimits, Kind>> = {
  side: 'enlarged',
  sharpness: 'defocus',
  brightness: 'underexposed',
  washedOut: 'overexposed',
  glare: 'glare',
};

/** With fewer copies their medians say nothing. */
const LEAST_COPIES = 20;

/** Of the copies of one strength, or of the undegraded ones: medians of the measure and of the change of the score. */
interface Step {
  readonly value: number;
  readonly change: number;
}

/**
 * The value of a measure at which the degradation that it tells begins to change scores, in the modality that suffers first.
 *
 * @param seen pictures with a scored copy for each of `DEGRADATIONS`.
 * @param harm median absolute change of the logit.
 * @returns undefined where there are too few copies or none does so much harm.
 */
export function harmOnset(seen: readonly SeenSample[], measure: keyof QualityLimits, harm: number): number | undefined {
  const kind = SET_BY[measure];
  const onsets = MODALITIES.flatMap((modality) => {
    const members = seen.filter(({ sample }) => sample.modality === modality);
    return members.length < LEAST_COPIES ? [] : (crossing(stepsOf(members, measure, kind), harm) ?? []);
  });
  if (onsets.length === 0) return undefined;
  const risesWithHarm = measure === 'washedOut' || measure === 'glare';
  return risesWithHarm ? Math.min(...onsets) : Math.max(...onsets);
}

function stepsOf(members: readonly SeenSample[], measure: keyof QualityLimits, kind: Kind): Step[] {
  const places = DEGRADATIONS.flatMap((one, i) => (one.kind === 'none' || one.kind === kind ? [i] : []));
  return places.map((place, step) => ({
    // The copies lie in squares of full size: how many pixels they were made of is their strength.
    value:
      measure === 'side'
        ? (STRENGTHS.enlarged[step - 1] ?? fullSide(members))
        : median(members.map(({ copies }) => copies[place]?.measures[measure] ?? Number.NaN)),
    change: median(members.map((member) => logitChange(member, place))),
  }));
}

/** How far the score of a copy lies from that of the undegraded copy. */
export function logitChange({ copies }: SeenSample, place: number): number {
  return Math.abs((copies[place]?.logit ?? Number.NaN) - (copies[0]?.logit ?? Number.NaN));
}

function fullSide(members: readonly SeenSample[]): number {
  return median(members.map(({ asItLies }) => asItLies.side));
}

/** Where the change first reaches `harm`, by a straight line between the steps. */
function crossing(steps: readonly Step[], harm: number): number | undefined {
  const at = steps.findIndex(({ change }) => change >= harm);
  const [before, after] = [steps[at - 1], steps[at]];
  if (!before || !after) return undefined;
  return before.value + ((harm - before.change) / (after.change - before.change)) * (after.value - before.value);
}
