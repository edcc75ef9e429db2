import { join } from 'node:path';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';
import { EMBEDDING_LENGTH, TEXTURE_LENGTH } from '../architectures/mobilenet-v2.ts';
import { doJobs } from '../backend/pool.ts';
import { openVectorCache, type VectorCache } from '../backend/vector-cache.ts';
import type { Sample } from '../dataset/sample.ts';
import { AS_SUGGESTED, type View } from '../dataset/view.ts';
import { type ModelFiles, sha256Of } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';

/** Embedding and texture [1280 + 192] of each sample, in each view that its split asks for. */
export type Features = ReadonlyMap<View, ReadonlyMap<Sample, Float32Array>>;

/**
 * Runs the network without heads over all samples.
 *
 * @param files the network as it will be exported, so that features in training are features in use.
 * @param viewsOf the views in which a sample is looked at.
 * @param cacheFolder where features are kept for the next run; undefined for nowhere.
 */
export async function extractFeatures(
  samples: readonly Sample[],
  hashes: ReadonlyMap<Sample, string>,
  files: ModelFiles,
  cacheFolder: string | undefined,
  viewsOf: (sample: Sample) => readonly View[],
): Promise<Features> {
  const backbone = sha256Of(files['weights.bin']).slice(0, 16);
  const caches = new Map<View, VectorCache>(
    viewsIn(samples, viewsOf).map((view) => {
      const file = cacheFolder && join(cacheFolder, `${backbone}-${view.name.replace(' ', '-')}.features`);
      return [view, openVectorCache(file, EMBEDDING_LENGTH + TEXTURE_LENGTH)];
    }),
  );
  const keyOf = (sample: Sample, view: View) => sha256Of(JSON.stringify([hashes.get(sample), view]));
  const wanted = samples.flatMap((sample) => {
    const views = viewsOf(sample).filter((view) => !caches.get(view)?.get(keyOf(sample, view)));
    return views.length > 0 ? [{ sample, views }] : [];
  });
  const jobs = wanted.map(({ sample: { file }, views }) => ({ kind: 'score', file, views }) as const);
  const progress = startProgress('Features', jobs.length);
  await doJobs(jobs, { model: files }, (outcome, index) => {
    const job = wanted[index];
    if (!job || outcome.kind !== 'scored') throw new Error(`${job?.sample.file} could be read before and cannot now`);
    for (const [i, view] of job.views.entries()) {
      const outputs = outcome.outputs[i];
      if (outputs) caches.get(view)?.set(keyOf(job.sample, view), bothOf(outputs));
    }
    progress.advance();
  });
  progress.stop();
  return new Map(
    [...caches].map(([view, cache]) => {
      cache.close();
      return [
        view,
        featuresIn(
          samples.filter((sample) => viewsOf(sample).includes(view)),
          (sample) => cache.get(keyOf(sample, view)),
        ),
      ] as const;
    }),
  );
}

/** The embedding of a sample in a view. @throws {RangeError} when it was not extracted. */
export function embeddingOf(features: Features, sample: Sample, view: View = AS_SUGGESTED): Float32Array {
  return featuresOf(features, sample, view).subarray(0, EMBEDDING_LENGTH);
}

/** The texture of a sample in a view. @throws {RangeError} when it was not extracted. */
export function textureOf(features: Features, sample: Sample, view: View = AS_SUGGESTED): Float32Array {
  return featuresOf(features, sample, view).subarray(EMBEDDING_LENGTH);
}

function featuresOf(features: Features, sample: Sample, view: View): Float32Array {
  const found = features.get(view)?.get(sample);
  if (!found) throw new RangeError(`No features of ${sample.file}`);
  return found;
}

function viewsIn(samples: readonly Sample[], viewsOf: (sample: Sample) => readonly View[]): View[] {
  return [...new Set(samples.flatMap(viewsOf))];
}

function bothOf({ embedding, texture }: NetworkOutputs): Float32Array {
  const both = new Float32Array(EMBEDDING_LENGTH + TEXTURE_LENGTH);
  both.set(embedding);
  both.set(texture, EMBEDDING_LENGTH);
  return both;
}

function featuresIn(samples: readonly Sample[], get: (sample: Sample) => Float32Array | undefined) {
  const features = new Map<Sample, Float32Array>();
  for (const sample of samples) {
    const found = get(sample);
    if (found) features.set(sample, found);
  }
  return features;
}
