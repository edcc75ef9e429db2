import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../training/src/backend/read-picture.ts';
import { dropLeaks } from '../../../../training/src/dataset/clean-splits.ts';
import { clusterNearDuplicates, nearDuplicatePairs } from '../../../../training/src/dataset/near-duplicates.ts';
import type { Sample, Split } from '../../../../training/src/dataset/sample.ts';
import { measurePicture } from '../../../../training/src/picture-measures/measure-picture.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';

const SIZE = 160;

async function thumbnail(picture: Buffer): Promise<Float32Array> {
  return measurePicture(await readPicture(picture)).thumbnail;
}

async function thumbnails(...pictures: readonly (Buffer | Promise<Buffer>)[]): Promise<Float32Array[]> {
  return Promise.all(pictures.map(async (picture) => thumbnail(await picture)));
}

async function lesion(seed: number): Promise<Buffer> {
  return drawLesion({ seed, malignant: true, size: SIZE });
}

function sample(split: Split): Sample {
  return { file: `${split}.jpg`, set: 's', split, label: 'benign', group: split, modality: 'phone', squashedAspect: 1 };
}

describe('near duplicates', () => {
  it('are found in all eight ways to turn and mirror a picture', async () => {
    const original = await lesion(1);
    const ways = [0, 90, 180, 270].flatMap((angle) => [false, true].map((mirrored) => ({ angle, mirrored })));
    const copies = ways.map(({ angle, mirrored }) =>
      sharp(original).flop(mirrored).rotate(angle).jpeg({ quality: 80 }).toBuffer(),
    );
    const pairs = nearDuplicatePairs(await thumbnails(original, ...copies));
    const ofOriginal = pairs.filter(({ second }) => second === 0).map(({ first }) => first);
    expect(ofOriginal).toEqual(ways.map((_, i) => i + 1));
    expect(pairs).toHaveLength((9 * 8) / 2);
  });

  it('are found recompressed, of another size or aspect, and cropped by a hundredth; other lesions are not', async () => {
    const original = await lesion(1);
    const cut = Math.round(SIZE / 100);
    const copies = [
      sharp(original).jpeg({ quality: 30 }).toBuffer(),
      sharp(original).resize(80, 80).png().toBuffer(),
      sharp(original).resize(400, 300, { fit: 'fill' }).webp().toBuffer(),
      sharp(original)
        .extract({ left: cut, top: cut, width: SIZE - 2 * cut, height: SIZE - 2 * cut })
        .jpeg()
        .toBuffer(),
    ];
    const clusters = clusterNearDuplicates(await thumbnails(original, ...copies, lesion(2), lesion(3), lesion(4)));
    expect(clusters).toEqual([0, 0, 0, 0, 0, 5, 6, 7]);
  });

  it('are told from look-alikes whose brightness has the same shape and whose colour has not', async () => {
    const original = await lesion(1);
    // Turns every colour's hue and keeps its luma.
    const other = sharp(original)
      .recomb([
        [0.299, 0.587, 0.114],
        [0.299, 0.587, 0.114],
        [0.299, 0.587, 0.114],
      ])
      .jpeg()
      .toBuffer();
    const [coloured, grey] = await thumbnails(original, other);
    const [pair] = nearDuplicatePairs([coloured ?? new Float32Array(0), grey ?? new Float32Array(0)]);
    const [same] = nearDuplicatePairs(await thumbnails(original, original));
    expect(same?.correlation).toBeCloseTo(1, 5);
    expect(pair?.correlation ?? 0).toBeLessThan(0.995);
  });

  it('have no doubles where there is no thumbnail', () => {
    expect(clusterNearDuplicates([new Float32Array(0), new Float32Array(0)])).toEqual([0, 1]);
  });

  it('across splits stay only where they are held back the most', async () => {
    const same = await thumbnail(await lesion(1));
    const other = await thumbnail(await lesion(2));
    const [training, validation, test, alone] = [
      sample('training'),
      sample('validation'),
      sample('test'),
      sample('training'),
    ];
    const found = new Map([
      [training, same],
      [validation, same],
      [test, same],
      [alone, other],
    ]);
    expect(dropLeaks([training, validation, test, alone], found)).toEqual([test, alone]);
    expect(dropLeaks([training, validation, alone], found)).toEqual([validation, alone]);
  });
});
