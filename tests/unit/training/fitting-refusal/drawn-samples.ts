import { join } from 'node:path';
import sharp from 'sharp';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const SPLITS = ['training', 'training', 'training', 'training', 'validation', 'validation', 'test', 'test'] as const;

/** Drawn lesions of all splits, each with a mask over its middle. */
export async function drawSamples(): Promise<Sample[]> {
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
