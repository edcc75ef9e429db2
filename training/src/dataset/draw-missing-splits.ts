import { drawSplits } from './draw-splits.ts';
import { keepSplits, pathInData } from './keep-splits.ts';
import { clusterNearDuplicates } from './near-duplicates.ts';
import type { Sample, Split } from './sample.ts';
import type { Shares } from './shares.ts';
import { readSplits, writeSplits } from './splits-file.ts';

export interface DrawOptions {
  readonly seed: number;
  readonly shares: Shares;
  /** Where drawn splits are written and read again; without it they are drawn anew in every run, the same way. */
  readonly splits?: { readonly file: string; readonly dataFolder: string };
}

export interface DrawnSamples {
  /** In the order of those given. */
  readonly samples: readonly Sample[];
  readonly notes: readonly string[];
}

/**
 * Draws the splits that sets do not have, or finds those of an earlier run, and keeps them for the next.
 *
 * @param hashes SHA-256 of the files.
 * @param thumbnails as {@link clusterNearDuplicates} takes them.
 * @throws {UserError} when the splits of an earlier run do not fit.
 */
export function drawMissingSplits(
  samples: readonly Sample[],
  hashes: ReadonlyMap<Sample, string>,
  thumbnails: ReadonlyMap<Sample, Float32Array>,
  { seed, shares, splits }: DrawOptions,
): DrawnSamples {
  const undrawn = samples.filter(({ toBeDrawn }) => toBeDrawn !== undefined);
  if (undrawn.length === 0) return { samples, notes: [] };
  const before = splits && readSplits(splits.file);
  const { kept, notes } =
    splits && before
      ? keepSplits(samples, splits.dataFolder, before, shares, splits.file)
      : { kept: new Map<Sample, Split>(), notes: [] };
  const clusters = clustersOf(undrawn, thumbnails);
  const drawing = { seed: before?.seed ?? seed, shares, clusterOf: (sample: Sample) => clusters.get(sample), hashes, kept };
  const drawn = drawSplits(samples, drawing);
  if (splits) {
    const named = new Map([...(before?.splits ?? []), ...splitsByPath(splits.dataFolder, samples, drawn)]);
    writeSplits(splits.file, { seed: drawing.seed, shares, splits: named });
  }
  return { samples: drawn, notes };
}

function clustersOf(samples: readonly Sample[], thumbnails: ReadonlyMap<Sample, Float32Array>): Map<Sample, number> {
  const clusters = clusterNearDuplicates(samples.map((sample) => thumbnails.get(sample) ?? new Float32Array(0)));
  return new Map(samples.map((sample, i) => [sample, clusters[i] ?? -1 - i]));
}

function splitsByPath(
  dataFolder: string,
  samples: readonly Sample[],
  drawn: readonly Sample[],
): [path: string, split: Split][] {
  return samples.flatMap((sample, i): [string, Split][] => {
    const split = drawn[i]?.split;
    return sample.toBeDrawn && split ? [[pathInData(dataFolder, sample), split]] : [];
  });
}
