import type { FileProblem } from '../backend/job.ts';
import { doJobs } from '../backend/pool.ts';
import { openVectorCache } from '../backend/vector-cache.ts';
import type { Sample } from '../dataset/sample.ts';
import { sha256Of } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';
import type { PictureMeasures } from './measure-picture.ts';
import { asVector, fromVector, MEASURES_LENGTH } from './measures-vector.ts';

/** What came of looking at a picture. */
export type PictureLook =
  | { readonly kind: 'measured'; readonly measures: PictureMeasures }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem };

/** Raised whenever the same pixels would give other measures. */
const MEASURES_VERSION = 1;

/**
 * Decodes each sample's picture once, on all cores, and measures it.
 *
 * @param hashes SHA-256 of the files, under which measures are kept; none for a file that cannot be opened.
 * @param cacheFile where they are kept for the next run, with the length of a record added to the name; undefined for nowhere.
 * @returns a look for every sample, in their order.
 */
export async function readMeasures(
  samples: readonly Sample[],
  hashes: ReadonlyMap<Sample, string>,
  cacheFile: string | undefined,
): Promise<Map<Sample, PictureLook>> {
  const cache = openVectorCache(cacheFile && `${cacheFile}-${MEASURES_LENGTH}`, MEASURES_LENGTH);
  const keyOf = (sample: Sample) => sha256Of(`${hashes.get(sample)} measures ${MEASURES_VERSION}`);
  const isKept = (sample: Sample) => hashes.has(sample) && cache.get(keyOf(sample)) !== undefined;
  const wanted = samples.filter((sample) => !isKept(sample));
  const problems = new Map<Sample, FileProblem>();
  const progress = startProgress('Pictures looked at', wanted.length);
  const jobs = wanted.map(({ file }) => ({ kind: 'measure', file }) as const);
  await doJobs(jobs, {}, (outcome, index) => {
    const sample = wanted[index];
    if (sample && outcome.kind === 'measured') cache.set(keyOf(sample), asVector(outcome.measures));
    if (sample && outcome.kind === 'unreadable') problems.set(sample, outcome.problem);
    progress.advance();
  });
  progress.stop();
  cache.close();
  return new Map(samples.map((sample) => [sample, lookAt(cache.get(keyOf(sample)), problems.get(sample))]));
}

function lookAt(vector: Float32Array | undefined, problem: FileProblem | undefined): PictureLook {
  if (problem) return { kind: 'unreadable', problem };
  if (vector) return { kind: 'measured', measures: fromVector(vector) };
  return { kind: 'unreadable', problem: { code: 'file-missing' } };
}
