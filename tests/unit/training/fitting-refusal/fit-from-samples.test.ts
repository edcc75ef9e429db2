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
import { partsOf } from '../../../../training/src/fitting-refusal/seen-picture.ts';
import { refusalTestFigures } from '../../../../training/src/fitting-refusal/test-figures.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { drawSamples } from './drawn-samples.ts';

const SEEN_BY_NETWORK = EMBEDDING_LENGTH + TEXTURE_LENGTH;

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
  for (const [i, sample] of samples.entries())
    known.set(sample, seen[i]?.features.subarray(0, SEEN_BY_NETWORK) ?? new Float32Array(0));

  const fitted = await fitRefusalFromSamples(source);
  expect(fitted.bytes.length).toBeLessThan(400_000);
  expect(Object.keys(fitted.description.modalities)).toEqual(['phone']);
  expect(fitted.description.modalities.phone?.validation).toMatchObject({ lesions: 2, refused: 0 });
  for (const [i, picture] of seen.entries()) {
    const parts = partsOf(picture, fitted.description);
    if (samples[i]?.split === 'validation') expect(refusalReason(parts, fitted.refusal, 'phone')).toBeUndefined();
  }

  const figures = await refusalTestFigures(fitted, source, []);
  expect(figures.map(({ kind, pictures }) => [kind, pictures])).toEqual([
    ['lesions, phone', 2],
    ['malignant lesions, phone', 1],
    ['skin, phone', 2],
  ]);
});
