import { join } from 'node:path';
import { SPOT_LENGTH } from '../../../src/judgement/index.ts';
import { doJobs } from '../backend/pool.ts';
import { openVectorCache } from '../backend/vector-cache.ts';
import { startProgress } from '../report/progress.ts';
import { keyOfScene, nameOfScene, type Scene } from './scene.ts';

/**
 * What stands out in each scene, [{@link SPOT_LENGTH}] each, in their order. It depends on no network.
 *
 * @param hashOf SHA-256 of a picture file: what is kept for the next run is kept by the picture, not by its name.
 * @param cacheFolder where it is kept for the next run; undefined for nowhere.
 */
export async function spotsOfScenes(
  scenes: readonly Scene[],
  hashOf: (file: string) => string,
  cacheFolder: string | undefined,
): Promise<Float32Array[]> {
  const cache = openVectorCache(cacheFolder && join(cacheFolder, `spots-${SPOT_LENGTH}`), SPOT_LENGTH);
  const keys = scenes.map((scene) => keyOfScene(scene, hashOf));
  const wanted = scenes.flatMap((scene, i) => {
    const key = keys[i] ?? '';
    return cache.get(key) ? [] : [{ key, job: { kind: 'spot', file: nameOfScene(scene), scene } as const }];
  });
  const progress = startProgress('What stands out', wanted.length);
  await doJobs(
    wanted.map(({ job }) => job),
    {},
    (outcome, index) => {
      const asked = wanted[index];
      if (outcome.kind !== 'spot' || !asked) throw new Error(`${asked?.job.file} could not be looked at`);
      cache.set(asked.key, outcome.spot);
      progress.advance();
    },
  );
  progress.stop();
  cache.close();
  return keys.map((key) => cache.get(key) as Float32Array);
}
