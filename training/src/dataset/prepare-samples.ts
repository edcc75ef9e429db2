import { seededRandom } from '../../../src/evaluation/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import { dropLeaks } from './clean-splits.ts';
import { hashFiles } from './hash-files.ts';
import { readThumbnails } from './read-thumbnails.ts';
import type { Sample, Split } from './sample.ts';

export interface PreparedSamples {
  readonly samples: readonly Sample[];
  /** SHA-256 of each sample's file. */
  readonly hashes: ReadonlyMap<Sample, string>;
  readonly unreadable: number;
  /** Near duplicates that were left out, by the split they were in. */
  readonly leaks: Readonly<Record<Split, number>>;
}

/**
 * Leaves out what cannot be read and what leaks between splits.
 *
 * @param cacheFile where thumbnails are kept; undefined for nowhere.
 * @throws {UserError} when too little is left to fit and calibrate.
 */
export async function prepareSamples(all: readonly Sample[], cacheFile: string | undefined): Promise<PreparedSamples> {
  const hashes = hashFiles(all);
  const thumbnails = await readThumbnails(all, hashes, cacheFile);
  const readable = all.filter((sample) => thumbnails.has(sample));
  const samples = dropLeaks(readable, thumbnails);
  requireBothClasses(samples);
  const left = (split: Split) => countIn(readable, split) - countIn(samples, split);
  return {
    samples,
    hashes,
    unreadable: all.length - readable.length,
    leaks: { training: left('training'), validation: left('validation'), test: left('test') },
  };
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
