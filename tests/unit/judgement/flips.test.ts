import { describe, expect, it } from 'vitest';
import { flippedViews, type NetworkOutputs, withMeanLogit } from '../../../src/judgement/index.ts';

/** A picture of 2 x 2 whose pixels are [10, 11, 12], [20, 21, 22], ... so that a mix-up of channels shows. */
const picture = (...pixels: number[]) => Float32Array.from(pixels.flatMap((pixel) => [pixel, pixel + 1, pixel + 2]));

const outputs = (logit: number): NetworkOutputs => ({
  logit,
  modality: logit * 10,
  saliency: Float32Array.of(logit),
  embedding: Float32Array.of(logit),
  texture: Float32Array.of(logit),
});

describe('the flipped views of a picture', () => {
  it('are the picture, its mirror image, upside down, and both', () => {
    const views = flippedViews(picture(10, 20, 30, 40), 2);
    expect(views).toEqual([
      picture(10, 20, 30, 40),
      picture(20, 10, 40, 30),
      picture(30, 40, 10, 20),
      picture(40, 30, 20, 10),
    ]);
  });

  it('leave a middle row and column where they are', () => {
    const [, horizontal, vertical] = flippedViews(picture(1, 2, 3, 4, 5, 6, 7, 8, 9), 3);
    expect(horizontal).toEqual(picture(3, 2, 1, 6, 5, 4, 9, 8, 7));
    expect(vertical).toEqual(picture(7, 8, 9, 4, 5, 6, 1, 2, 3));
  });

  it('give the mean logit, and all else of the picture as it is', () => {
    expect(withMeanLogit([outputs(1), outputs(2), outputs(4), outputs(-3)])).toEqual({ ...outputs(1), logit: 1 });
    expect(withMeanLogit([outputs(1), outputs(2)]).logit).toBe(1.5);
    expect(withMeanLogit([outputs(1), outputs(2)]).modality).toBe(10);
  });
});
