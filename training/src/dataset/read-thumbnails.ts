import { doJobs } from '../backend/pool.ts';
import { openVectorCache } from '../backend/vector-cache.ts';
import { sha256Of } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';
import { THUMBNAIL_SIZE } from './near-duplicates.ts';
import type { Sample } from './sample.ts';

/**
 * Grey thumbnails [32 * 32] of all samples that can be read.
 *
 * @param hashes SHA-256 of the files, under which thumbnails are kept.
 * @param cacheFile where they are kept for the next run; undefined for nowhere.
 */
export async function readThumbnails(
  samples: readonly Sample[],
  hashes: ReadonlyMap<Sample, string>,
  cacheFile: string | undefined,
): Promise<Map<Sample, Float32Array>> {
  const cache = openVectorCache(cacheFile, THUMBNAIL_SIZE ** 2);
  const keyOf = (sample: Sample) => sha256Of(`${hashes.get(sample)} ${THUMBNAIL_SIZE}`);
  const wanted = samples.filter((sample) => hashes.has(sample) && !cache.get(keyOf(sample)));
  const progress = startProgress('Thumbnails', wanted.length);
  const jobs = wanted.map(({ file }) => ({ kind: 'thumbnail', file, size: THUMBNAIL_SIZE }) as const);
  await doJobs(jobs, {}, (outcome, index) => {
    const sample = wanted[index];
    if (sample && outcome.kind === 'thumbnail') cache.set(keyOf(sample), outcome.grey);
    progress.advance();
  });
  progress.stop();
  cache.close();
  const thumbnails = new Map<Sample, Float32Array>();
  for (const sample of samples) {
    const thumbnail = cache.get(keyOf(sample));
    if (thumbnail) thumbnails.set(sample, thumbnail);
  }
  return thumbnails;
}
