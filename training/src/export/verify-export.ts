import { doJobs } from '../backend/pool.ts';
import { AS_SUGGESTED } from '../dataset/view.ts';
import type { ScoredSample } from '../fitting-judgement/judge-validation.ts';
import type { ModelFiles } from './serialise-model.ts';

const PICTURES = 16;
const TOLERANCE = 1e-3;

/**
 * Runs the exported network over some pictures and compares its logits with those that calibration and figures rest on.
 *
 * @throws {Error} when they differ: the model would not be the one that was measured.
 */
export async function verifyExport(files: ModelFiles, scored: readonly ScoredSample[]): Promise<void> {
  const some = scored.filter((_, i) => i % Math.ceil(scored.length / PICTURES) === 0);
  const jobs = some.map(({ sample: { file } }) => ({ kind: 'score', file, views: [AS_SUGGESTED] }) as const);
  await doJobs(jobs, { model: files }, (outcome, index) => {
    const expected = some[index]?.logit ?? Number.NaN;
    const found = outcome.kind === 'scored' ? (outcome.outputs[0]?.logit ?? Number.NaN) : Number.NaN;
    if (!(Math.abs(found - expected) <= TOLERANCE)) {
      throw new Error(`The exported network gives ${found} for ${jobs[index]?.file} where the fitted head gave ${expected}`);
    }
  });
}
