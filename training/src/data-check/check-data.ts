import { hashFiles } from '../dataset/hash-files.ts';
import { findLeaks } from '../dataset/require-no-leaks.ts';
import type { Sample } from '../dataset/sample.ts';
import type { PictureMeasures } from '../picture-measures/measure-picture.ts';
import { readMeasures } from '../picture-measures/read-measures.ts';
import { gate } from '../quality-gate/gate.ts';
import { type Bordered, borderAuc } from './border-auc.ts';
import { countPictures } from './count-pictures.ts';
import type { BorderFinding, CheckedFolder, DataCheck } from './data-check.ts';
import { findDuplicates } from './find-duplicates.ts';

/**
 * Looks for what makes data folders unfit to train or judge on.
 *
 * @param cacheFile where the measures of pictures are kept; undefined for nowhere.
 */
export async function checkData(given: readonly CheckedFolder[], cacheFile: string | undefined): Promise<DataCheck> {
  const folders = withoutRepeats(given);
  const samples = folders.flatMap((folder) => folder.samples);
  const hashes = hashFiles(samples);
  const looks = await readMeasures(samples, hashes, cacheFile);
  const { kept, leftOut } = gate(samples, looks);
  const measures = new Map<Sample, PictureMeasures>();
  for (const sample of kept) {
    const look = looks.get(sample);
    if (look?.kind === 'measured') measures.set(sample, look.measures);
  }
  return {
    folders,
    counts: countPictures(folders),
    leftOut,
    duplicates: findDuplicates(samples, hashes, thumbnailsOf(measures)),
    leaks: findLeaks(samples, hashes),
    borders: checkBorders(measures),
  };
}

/** A picture below two of the folders, one of which lies in the other, is one picture. */
function withoutRepeats(folders: readonly CheckedFolder[]): CheckedFolder[] {
  const seen = new Set<string>();
  return folders.map((folder) => ({
    ...folder,
    samples: folder.samples.filter(({ file }) => !seen.has(file) && seen.add(file)),
  }));
}

function thumbnailsOf(measures: ReadonlyMap<Sample, PictureMeasures>): Map<Sample, Float32Array> {
  return new Map([...measures].map(([sample, { thumbnail }]) => [sample, thumbnail]));
}

function checkBorders(measures: ReadonlyMap<Sample, PictureMeasures>): BorderFinding[] {
  const all = [...measures].map(([sample, { border }]) => ({ sample, border }));
  const sets = [...new Set(all.map(({ sample }) => sample.set))];
  const finding = (set: string | undefined, pictures: readonly Bordered[]) => ({
    set,
    pictures: pictures.length,
    auc: borderAuc(pictures),
  });
  const bySet = sets.map((set) =>
    finding(
      set,
      all.filter(({ sample }) => sample.set === set),
    ),
  );
  return sets.length > 1 ? [...bySet, finding(undefined, all)] : bySet;
}
