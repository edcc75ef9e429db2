import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { trainingScenes, validationScenes } from '../../../../training/src/fitting-refusal/gather-scenes.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function samplesWithMasks(masked: number): Promise<Sample[]> {
  const picture = await sharp({ create: { width: 100, height: 100, channels: 3, background: 'pink' } })
    .jpeg()
    .toBuffer();
  const mask = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'black' } })
    .png()
    .toBuffer();
  const numbers = [0, 1, 2, 3, 4, 5];
  const folder = temporaryFolder({
    ...Object.fromEntries(numbers.map((i) => [`images/${i}.jpg`, picture])),
    ...Object.fromEntries(numbers.slice(0, masked).map((i) => [`masks/${i}.png`, mask])),
  });
  return numbers.map((i) => ({
    file: join(folder, `images/${i}.jpg`),
    set: 'example',
    split: 'training',
    label: 'benign',
    group: `${i}`,
    modality: 'phone',
    squashedAspect: 1,
  }));
}

it('cuts skin where there are masks, and otherwise does without', async () => {
  const [some, none] = [await samplesWithMasks(4), await samplesWithMasks(0)];
  const withSkin = await trainingScenes(some);
  expect(withSkin.skin.map(({ name, scenes }) => [name, scenes.length])).toEqual([
    ['skin, phone', 4],
    ['skin in another light, phone', 4],
  ]);
  expect(withSkin.variedLesions).toHaveLength(6);
  const withoutSkin = await trainingScenes(none);
  expect(withoutSkin.skin).toEqual([]);
  expect(withoutSkin.things.map(({ name }) => name)).toEqual([
    'shuffled, phone',
    'recoloured, phone',
    'leaves',
    'noise',
    'scenery',
    'solids',
    'strands',
  ]);
});

it('validates on drawings that training has not seen', async () => {
  const samples = await samplesWithMasks(0);
  const [training, validation] = [await trainingScenes(samples), await validationScenes(samples)];
  const drawn = ({ things }: typeof training) =>
    things.flatMap(({ scenes }) => scenes.filter(({ kind }) => kind === 'drawn').map((scene) => JSON.stringify(scene)));
  const seen = new Set(drawn(training));
  expect(drawn(validation).some((scene) => seen.has(scene))).toBe(false);
  expect(validation.things.map(({ name }) => name)).toContain('writing');
});
