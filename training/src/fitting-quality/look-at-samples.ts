import { doJobs } from '../backend/pool.ts';
import type { Sample } from '../dataset/sample.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';
import type { Degradation } from './degradation.ts';
import type { Looks } from './look-at-copies.ts';

/** A picture with what was seen of it and of its copies. */
export interface SeenSample extends Looks {
  readonly sample: Sample;
}

/**
 * Measures samples and degraded copies of them, on all cores.
 *
 * @param files of the network that scores the copies; without copies it is not run.
 */
export async function lookAtSamples(
  samples: readonly Sample[],
  degradations: readonly Degradation[],
  files: ModelFiles,
  seed: number,
): Promise<SeenSample[]> {
  const seen: SeenSample[] = [];
  const jobs = samples.map(({ file }, i) => ({ kind: 'copies', file, degradations, seed: seed + 2 * i }) as const);
  const progress = startProgress(degradations.length > 0 ? 'Degraded copies' : 'Quality', jobs.length);
  await doJobs(jobs, degradations.length > 0 ? { model: files } : {}, (outcome, index) => {
    const sample = samples[index];
    if (!sample || outcome.kind !== 'copies') throw new Error(`${sample?.file} could be read before and cannot now`);
    seen.push({ sample, ...outcome.looks });
    progress.advance();
  });
  progress.stop();
  return seen;
}
