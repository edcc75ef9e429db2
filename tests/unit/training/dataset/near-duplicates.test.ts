import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { dropLeaks } from '../../../../training/src/dataset/clean-splits.ts';
import { clusterNearDuplicates, THUMBNAIL_SIZE } from '../../../../training/src/dataset/near-duplicates.ts';
import type { Sample, Split } from '../../../../training/src/dataset/sample.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';

async function thumbnail(picture: Sharp): Promise<Float32Array> {
  const { data } = await picture
    .resize(THUMBNAIL_SIZE, THUMBNAIL_SIZE)
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Float32Array.from(data);
}

async function lesion(seed: number): Promise<Buffer> {
  return drawLesion({ seed, malignant: true, size: 160 });
}

function sample(split: Split): Sample {
  return { file: `${split}.jpg`, set: 's', split, label: 'benign', group: split, modality: 'phone', squashedAspect: 1 };
}

describe('near duplicates', () => {
  it('are found turned, mirrored, recompressed and of another size', async () => {
    const original = await lesion(1);
    const turned = await sharp(original).rotate(90).jpeg({ quality: 50 }).toBuffer();
    const mirrored = await sharp(original).flop().resize(96, 96).png().toBuffer();
    const pictures = [original, turned, await lesion(2), mirrored, await lesion(3)];
    const clusters = clusterNearDuplicates(await Promise.all(pictures.map((picture) => thumbnail(sharp(picture)))));
    expect(clusters[1]).toBe(clusters[0]);
    expect(clusters[3]).toBe(clusters[0]);
    expect(new Set(clusters).size).toBe(3);
  });

  it('across splits stay only where they are held back the most', async () => {
    const same = await thumbnail(sharp(await lesion(1)));
    const other = await thumbnail(sharp(await lesion(2)));
    const [training, validation, test, alone] = [
      sample('training'),
      sample('validation'),
      sample('test'),
      sample('training'),
    ];
    const thumbnails = new Map([
      [training, same],
      [validation, same],
      [test, same],
      [alone, other],
    ]);
    expect(dropLeaks([training, validation, test, alone], thumbnails)).toEqual([test, alone]);
    expect(dropLeaks([training, validation, alone], thumbnails)).toEqual([validation, alone]);
  });
});
