import { relative } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { EMBEDDING_LENGTH, TEXTURE_LENGTH } from '../../../training/src/architectures/mobilenet-v2.ts';
import type { Sample } from '../../../training/src/dataset/sample.ts';
import { AS_SUGGESTED } from '../../../training/src/dataset/view.ts';
import { readModel } from '../../../training/src/export/model-folder.ts';
import { sha256Of } from '../../../training/src/export/serialise-model.ts';
import { extractFeatures } from '../../../training/src/fitting/features.ts';
import { drawing } from '../../../training/src/fitting-refusal/drawings.ts';
import { makeRefusal } from '../../../training/src/make-refusal.ts';
import { SHIPPED_MODEL } from '../../../training/src/paths.ts';
import { drawSamples } from './fitting-refusal/drawn-samples.ts';
import { temporaryFolder } from './temporary-folder.ts';

const OBJECTS = 3;

/** A data folder with pictures of no lesion in it, also below a folder of their own. */
async function folderWithObjects(): Promise<string> {
  const picture = (seed: number) =>
    sharp(Buffer.from(drawing('leaves', seed)))
      .jpeg()
      .toBuffer();
  const names = ['ood/objects/one.jpg', 'ood/objects/two.jpg', 'ood/objects/more/three.jpg'];
  return temporaryFolder(Object.fromEntries(await Promise.all(names.map(async (name, i) => [name, await picture(i)]))));
}

it('measures refusal on everyday pictures in the data folder, also where that is told as a relative path', {
  timeout: 240_000,
}, async () => {
  const samples = await drawSamples();
  const hashes = new Map<Sample, string>(samples.map((sample) => [sample, sha256Of(sample.file)]));
  const { files } = readModel(SHIPPED_MODEL);
  const features = await extractFeatures(samples, hashes, files, undefined, () => [AS_SUGGESTED]);
  const heads = {
    malignant: { kernel: new Float32Array(EMBEDDING_LENGTH), bias: 0 },
    modality: { kernel: new Float32Array(TEXTURE_LENGTH), bias: -1 },
  };
  const judgement = { prevalence: 0.5, calibration: { slope: 1, intercept: 0 }, operatingPoints: { low: 0.1, high: 0.5 } };
  const data = relative(process.cwd(), await folderWithObjects());
  expect(data).toMatch(/^\.\./);

  const made = await makeRefusal(
    { samples, hashes },
    { files, heads, features },
    { phone: judgement },
    { data, cache: undefined },
  );
  expect(made.figures.test.find(({ kind }) => kind === 'objects')).toMatchObject({ pictures: OBJECTS });
  expect(made.table).toContain(`objects: ${OBJECTS} pictures`);
  expect(Object.keys(made.description.modalities)).toEqual(['phone']);
});
