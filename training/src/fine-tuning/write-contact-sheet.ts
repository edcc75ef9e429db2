import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { contactSheet, TILE_SIZE } from '../augmentation/contact-sheet.ts';
import type { Sample } from '../dataset/sample.ts';
import { framesOf } from './frames-of.ts';
import { OUTPUTS } from './outputs.ts';
import { createBatchMaker } from './picture-batches.ts';
import { storePixels } from './pixel-store.ts';

const PICTURES = 10;
const LOOKS = 7;

/**
 * Draws some training pictures, spread evenly over all, each first as the app would frame it and then in random looks, as the
 * network sees them.
 */
export async function writeContactSheet(file: string, samples: readonly Sample[], seed: number): Promise<void> {
  const training = samples.filter(({ split }) => split === 'training');
  const chosen = training.filter((_, i) => i % Math.ceil(training.length / PICTURES) === 0);
  const store = await storePixels(chosen);
  const maker = createBatchMaker(
    {
      store,
      squashedAspects: chosen.map(({ squashedAspect }) => squashedAspect),
      frames: store.places.map(framesOf),
      answers: [],
      mixing: 0,
      trainingCount: chosen.length,
    },
    { size: TILE_SIZE, outputs: OUTPUTS },
  );
  const see = async (picture: number, purpose: 'train' | 'predict', look: number) => {
    const input = new Float32Array(TILE_SIZE * TILE_SIZE * 3);
    await maker.make({ samples: [picture], seed: look, purpose }, input);
    return input;
  };
  const rows = chosen.map((_, i) =>
    Promise.all([see(i, 'predict', 0), ...Array.from({ length: LOOKS }, (_, look) => see(i, 'train', seed * LOOKS + look))]),
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await contactSheet(await Promise.all(rows)));
}
