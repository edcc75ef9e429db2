import { join } from 'node:path';
import { EMBEDDING_LENGTH, TEXTURE_LENGTH } from '../architectures/mobilenet-v2.ts';
import { doJobs } from '../backend/pool.ts';
import { openVectorCache } from '../backend/vector-cache.ts';
import { type ModelFiles, sha256Of } from '../export/serialise-model.ts';
import { startProgress } from '../report/progress.ts';
import { keyOfScene, nameOfScene, type Scene } from './scene.ts';

/**
 * Embedding and texture [1280 + 192] of each scene, in their order.
 *
 * @param files the network as it will be exported.
 * @param hashOf SHA-256 of a picture file: what is kept for the next run is kept by the picture, not by its name.
 * @param cacheFolder where features are kept for the next run; undefined for nowhere.
 */
export async function featuresOfScenes(
  scenes: readonly Scene[],
  files: ModelFiles,
  hashOf: (file: string) => string,
  cacheFolder: string | undefined,
): Promise<Float32Array[]> {
  const network = sha256Of(files['weights.bin']).slice(0, 16);
  const cacheFile = cacheFolder && join(cacheFolder, `${network}-scenes.features`);
  const cache = openVectorCache(cacheFile, EMBEDDING_LENGTH + TEXTURE_LENGTH);
  const keys = scenes.map((scene) => keyOfScene(scene, hashOf));
  const wanted = scenes.flatMap((scene, i) => {
    const key = keys[i] ?? '';
    return cache.get(key) ? [] : [{ key, job: { kind: 'scene', file: nameOfScene(scene), scene } as const }];
  });
  const progress = startProgress('Lesions and other things', wanted.length);
  await doJobs(
    wanted.map(({ job }) => job),
    { model: files },
    (outcome, index) => {
      const asked = wanted[index];
      if (outcome.kind !== 'seen' || !asked) throw new Error(`${asked?.job.file} could not be looked at`);
      const both = new Float32Array(EMBEDDING_LENGTH + TEXTURE_LENGTH);
      both.set(outcome.outputs.embedding);
      both.set(outcome.outputs.texture, EMBEDDING_LENGTH);
      cache.set(asked.key, both);
      progress.advance();
    },
  );
  progress.stop();
  cache.close();
  return keys.map((key) => cache.get(key) as Float32Array);
}
