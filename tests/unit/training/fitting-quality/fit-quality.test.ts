import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_QUALITY } from '../../../../src/judgement/index.ts';
import { readModel } from '../../../../training/src/export/model-folder.ts';
import { DEGRADATIONS } from '../../../../training/src/fitting-quality/degradation.ts';
import { fitQuality } from '../../../../training/src/fitting-quality/fit-quality.ts';
import { SHIPPED_MODEL } from '../../../../training/src/paths.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { seenSample } from './seen-samples.ts';

it('keeps the defaults for a handful of pictures, and measures what they do on validation', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder({ 'benign.jpg': await drawLesion({ seed: 1, malignant: false }) });
  const sample = { ...seenSample({}).sample, file: join(folder, 'benign.jpg'), split: 'validation' } as const;
  const { quality, figures, table } = await fitQuality([sample], readModel(SHIPPED_MODEL).files, 1);
  expect(quality).toEqual(DEFAULT_QUALITY);
  expect(figures.falseAlarms).toMatchObject([{ modality: 'phone', among: 'all', pictures: 1, refused: 0, noted: 0 }]);
  expect(figures.detection).toHaveLength(DEGRADATIONS.length);
  const refusedAt = (kind: string, strength: number) =>
    figures.detection.find((one) => one.kind === kind && one.strength === strength)?.refused;
  expect(refusedAt('none', 0)).toBe(0);
  expect(refusedAt('defocus', 6)).toBe(1);
  expect(refusedAt('underexposed', 5)).toBe(1);
  expect(refusedAt('overexposed', 3)).toBe(1);
  expect(refusedAt('glare', 0.2)).toBe(1);
  expect(figures.detection.every(({ logitChange }) => Number.isFinite(logitChange))).toBe(true);
  expect(table).toContain('defocus 6 px radius: of 1 refused 100.0 %');
});
