import { describe, expect, it } from 'vitest';
import { pixelsInMemory, preprocess, reasonsToRefuse } from '../../../src/judgement/index.ts';
import { readPicture } from '../../../training/src/backend/read-picture.ts';
import { drawLesion } from '../../fixtures/lesion-pictures.ts';

const frame = { x: 0, y: 0, side: 300 };

function plain(...rgb: [number, number, number]): Float32Array {
  const rgba = Uint8Array.from({ length: 300 * 300 * 4 }, (_, i) => rgb[i % 4] ?? 255);
  return preprocess(pixelsInMemory(300, 300, rgba), frame, 64);
}

describe('reasons to refuse', () => {
  it.each([
    ['black', plain(0, 0, 0)],
    ['white', plain(255, 255, 255)],
    ['skin-coloured', plain(224, 172, 150)],
  ])('a picture that is all %s says nothing', (_, input) => {
    expect(reasonsToRefuse(input, frame)).toEqual([{ code: 'picture-blank' }]);
  });

  it('a lesion on skin is judged', async () => {
    const pixels = await readPicture(await drawLesion({ seed: 1, malignant: false, size: 300 }));
    expect(reasonsToRefuse(preprocess(pixels, frame, 64), frame)).toEqual([]);
  });

  it('a square of a few pixels is too small', async () => {
    const pixels = await readPicture(await drawLesion({ seed: 1, malignant: false, size: 300 }));
    const small = { x: 100, y: 100, side: 95 };
    expect(reasonsToRefuse(preprocess(pixels, small, 64), small)).toEqual([
      { code: 'frame-too-small', side: 95, least: 96 },
    ]);
  });
});
