import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { refusalReason } from '../../../../src/judgement/index.ts';
import { EMBEDDING_LENGTH, TEXTURE_LENGTH } from '../../../../training/src/architectures/mobilenet-v2.ts';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { sha256Of } from '../../../../training/src/export/serialise-model.ts';
import {
  fitRefusalFromSamples,
  type RefusalSource,
  seeScenes,
} from '../../../../training/src/fitting-refusal/fit-from-samples.ts';
import { refusalTestFigures } from '../../../../training/src/fitting-refusal/test-figures.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SPLITS = ['training', 'training', 'training', 'training', 'validation', 'validation', 'test', 'test'] as const;

/** Drawn lesions, each with a mask over its middle. */
async function drawSamples(): Promise<Sample[]> {
  const mask = await sharp({ create: { width: 40, height: 40, channels: 3, background: 'black' } })
    .composite([
      {
        input: { create: { width: 20, height: 20, channels: 3, background: 'white' } },
        left: 20,
        top: 20,
      },
    ])
    .png()
    .toBuffer();
  const files: Record<string, Buffer> = {};
  for (const i of SPLITS.keys()) {
    files[`images/${i}.jpg`] = await drawLesion({ seed: i, malignant: i % 2 === 0, size: 120 });
    files[`masks/${i}.png`] = mask;
  }
  const folder = temporaryFolder(files);
  return SPLITS.map((split, i) => ({
    file: join(folder, `images/${i}.jpg`),
    set: 'drawn',
    split,
    label: i % 2 === 0 ? 'malignant' : 'benign',
    group: `${i}`,
    modality: 'phone',
    squashedAspect: 1,
  }));
}

it('fits refusal from pictures and masks, and says how it does on test pictures', { timeout: 240_000 }, async () => {
  const samples = await drawSamples();
  const known = new Map<Sample, Float32Array>();
  const source: RefusalSource = {
    samples,
    hashes: new Map(samples.map((sample) => [sample, sha256Of(sample.file)])),
    featuresOf: (sample) => known.get(sample),
    files: readModel(SHIPPED_MODEL).files,
    modalityHead: { kernel: new Float32Array(TEXTURE_LENGTH), bias: -1 },
    modalities: ['phone'],
    cacheFolder: undefined,
  };
  const seen = await seeScenes(
    samples.map(({ file }) => ({ kind: 'picture', file })),
    source,
  );
  for (const [i, sample] of samples.entries()) known.set(sample, seen[i]?.features ?? new Float32Array(0));

  const fitted = await fitRefusalFromSamples(source);
  expect(fitted.bytes.length).toBeLessThan(400_000);
  expect(Object.keys(fitted.description.modalities)).toEqual(['phone']);
  expect(fitted.description.modalities.phone?.validation).toMatchObject({ lesions: 2, refused: 0 });
  for (const [i, { features }] of seen.entries()) {
    const outputs = { embedding: features.subarray(0, EMBEDDING_LENGTH), texture: features.subarray(EMBEDDING_LENGTH) };
    if (samples[i]?.split === 'validation') expect(refusalReason(outputs, fitted.refusal, 'phone')).toBeUndefined();
  }

  const figures = await refusalTestFigures(fitted, source, []);
  expect(figures.map(({ kind, pictures }) => [kind, pictures])).toEqual([
    ['lesions, phone', 2],
    ['malignant lesions, phone', 1],
    ['skin, phone', 2],
  ]);
});
