import { createHash } from 'node:crypto';
import { groupByKeys } from './group-by-keys.ts';
import { tiesOf } from './kinship.ts';
import type { HeldBackSplit, Sample, Split } from './sample.ts';
import type { Shares } from './shares.ts';

export interface Drawing {
  readonly seed: number;
  readonly shares: Shares;
  /** The near-duplicate cluster of a sample; `undefined` when it has no double. */
  readonly clusterOf: (sample: Sample) => number | undefined;
  /** SHA-256 of the files. */
  readonly hashes: ReadonlyMap<Sample, string>;
  /** Splits that were drawn before and stay. */
  readonly kept: ReadonlyMap<Sample, Split>;
}

/**
 * Draws the splits that sets do not have. What shares a patient, a lesion, a near-duplicate cluster or its bytes stays
 * together; within each set the classes are drawn apart, so that their mix is about the same in every split. A new picture
 * goes where its kin were drawn before. The order of the samples and the place of their folder do not matter.
 *
 * @returns all samples in their order, those with splits of their own as they are.
 */
export function drawSplits(samples: readonly Sample[], drawing: Drawing): Sample[] {
  const undrawn = samples.filter(({ toBeDrawn }) => toBeDrawn !== undefined);
  const units = groupByKeys(undrawn, (sample) => unitKeys(sample, drawing)).map((members) => unitOf(members, drawing));
  const splits = new Map<Sample, Split>();
  for (const stratum of strataOf(units)) drawStratum(stratum, drawing, splits);
  return samples.map((sample) => {
    const { toBeDrawn, ...drawn } = sample;
    return toBeDrawn === undefined ? sample : { ...drawn, split: splits.get(sample) ?? sample.split };
  });
}

function unitKeys(sample: Sample, { clusterOf, hashes }: Drawing): string[] {
  const cluster = clusterOf(sample);
  const ties = tiesOf(sample, hashes.get(sample)).map(({ key }) => key);
  return [...ties, `group ${sample.group}`, ...(cluster === undefined ? [] : [`cluster ${cluster}`])];
}

/** Samples that are drawn together. */
interface Unit {
  readonly members: readonly Sample[];
  readonly stratum: string;
  /** Decides in which order units are drawn. */
  readonly place: string;
  readonly splits: readonly HeldBackSplit[];
  /** Where some of them were drawn before. */
  readonly kept: Split | undefined;
}

const HELD_BACK_MOST_FIRST = ['test', 'validation', 'training'] as const;

function unitOf(members: readonly Sample[], { seed, kept }: Drawing): Unit {
  const label = members.some((sample) => sample.label === 'malignant') ? 'malignant' : 'benign';
  const [name = ''] = members.map(({ group }) => group).sort();
  const before = new Set(members.map((sample) => kept.get(sample)));
  return {
    members,
    stratum: `${members[0]?.set} ${label}`,
    place: createHash('sha256').update(`${seed}/${name}`).digest('hex'),
    splits: members[0]?.toBeDrawn ?? [],
    kept: HELD_BACK_MOST_FIRST.find((split) => before.has(split)),
  };
}

function strataOf(units: readonly Unit[]): Unit[][] {
  return groupByKeys(units, ({ stratum }) => [stratum]);
}

function drawStratum(units: readonly Unit[], { shares, kept }: Drawing, splits: Map<Sample, Split>) {
  const total = units.reduce((sum, { members }) => sum + members.length, 0);
  const counts = { training: 0, validation: 0, test: 0 };
  const place = ({ members }: Unit, split: Split) => {
    for (const sample of members) splits.set(sample, kept.get(sample) ?? split);
    counts[split] += members.length;
  };
  for (const unit of units) if (unit.kept) place(unit, unit.kept);
  const fresh = units.filter((unit) => !unit.kept).sort((a, b) => (a.place < b.place ? -1 : 1));
  for (const unit of fresh) {
    // Half of a unit may stand out over the share: so counts are rounded, not cut off.
    const fits = (split: HeldBackSplit) => counts[split] + unit.members.length / 2 <= shares[split] * total;
    place(unit, unit.splits.find(fits) ?? 'training');
  }
}
