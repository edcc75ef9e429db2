import { seededRandom } from '../../../src/evaluation/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import { readMeasures } from '../picture-measures/read-measures.ts';
import { gate, type LeftOut } from '../quality-gate/gate.ts';
import { dropLeaks } from './clean-splits.ts';
import { type DrawOptions, drawMissingSplits } from './draw-missing-splits.ts';
import { hashFiles } from './hash-files.ts';
import { knownSetNamed } from './known-sets.ts';
import { requireNoLeaks } from './require-no-leaks.ts';
import type { Sample, Split } from './sample.ts';

export interface PreparedSamples {
  readonly samples: readonly Sample[];
  /** SHA-256 of each sample's file. */
  readonly hashes: ReadonlyMap<Sample, string>;
  /** What cannot be read or is too poor, with the reason. */
  readonly leftOut: readonly LeftOut[];
  /** Near duplicates that were left out, by the split they were in. */
  readonly leaks: Readonly<Record<Split, number>>;
  /** What became of splits that were drawn before, in words. */
  readonly notes: readonly string[];
}

export interface PreparingOptions extends DrawOptions {
  /** Where measures of the pictures are kept; left out for nowhere. */
  readonly cacheFile?: string;
}

/**
 * Leaves out what cannot be read or is too poor, draws the splits that sets do not have, and leaves out what leaks between splits.
 *
 * @throws {UserError} when a folder's own splits leak, or too little is left to fit and calibrate.
 */
export async function prepareSamples(all: readonly Sample[], options: PreparingOptions): Promise<PreparedSamples> {
  const hashes = hashFiles(all);
  const looks = await readMeasures(all, hashes, options.cacheFile);
  const { kept, leftOut } = gate(all, looks);
  const thumbnails = new Map(
    kept.flatMap((sample) => {
      const look = looks.get(sample);
      return look?.kind === 'measured' ? [[sample, look.measures.thumbnail] as const] : [];
    }),
  );
  const drawn = drawMissingSplits(kept, hashes, thumbnails, options);
  const drawnHashes = carriedOver(hashes, kept, drawn.samples);
  // The splits of public sets are as they are: their doubles are cleaned away. In the user's own folders they are a mistake.
  requireNoLeaks(
    drawn.samples.filter(({ set }) => !knownSetNamed(set)),
    drawnHashes,
  );
  const samples = dropLeaks(drawn.samples, carriedOver(thumbnails, kept, drawn.samples));
  requireNoLeaks(samples, drawnHashes);
  requireBothClasses(samples);
  const left = (split: Split) => countIn(drawn.samples, split) - countIn(samples, split);
  return {
    samples,
    hashes: drawnHashes,
    leftOut,
    leaks: { training: left('training'), validation: left('validation'), test: left('test') },
    notes: drawn.notes,
  };
}

/** What is known of samples, by what became of them. */
function carriedOver<T>(known: ReadonlyMap<Sample, T>, from: readonly Sample[], to: readonly Sample[]): Map<Sample, T> {
  return new Map(
    from.flatMap((sample, i) => {
      const [value, same] = [known.get(sample), to[i]];
      return value !== undefined && same ? [[same, value] as const] : [];
    }),
  );
}

/** At most `limit` pictures of each set, drawn by the seed. */
export function limitEachSet(samples: readonly Sample[], limit: number, seed: number): Sample[] {
  const random = seededRandom(seed);
  const drawn = samples.map((sample) => ({ sample, place: random() })).sort((a, b) => a.place - b.place);
  const taken = new Map<string, number>();
  const chosen = new Set<Sample>();
  for (const { sample } of drawn) {
    const count = taken.get(sample.set) ?? 0;
    if (count < limit) chosen.add(sample);
    taken.set(sample.set, count + 1);
  }
  return samples.filter((sample) => chosen.has(sample));
}

function countIn(samples: readonly Sample[], split: Split): number {
  return samples.filter((sample) => sample.split === split).length;
}

function requireBothClasses(samples: readonly Sample[]) {
  const hasBoth = (some: readonly Sample[]) => new Set(some.map((sample) => sample.label)).size === 2;
  const inSplit = (split: Split) => samples.filter((sample) => sample.split === split);
  if (!hasBoth(inSplit('training'))) {
    throw new UserError(
      'Training needs readable pictures of both classes, benign and malignant. Add some of what is missing.',
    );
  }
  const validation = inSplit('validation');
  if (!MODALITIES.some((modality) => hasBoth(validation.filter((sample) => sample.modality === modality)))) {
    throw new UserError(
      'Validation needs readable pictures of both classes. Add pictures, or give the data a "val" folder.',
    );
  }
}
