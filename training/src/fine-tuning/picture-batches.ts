import { seededRandom } from '../../../src/evaluation/index.ts';
import { centredSquare, pixelsInMemory, preprocess } from '../../../src/judgement/index.ts';
import { drawLook } from '../augmentation/random-look.ts';
import { type Picture, renderLook } from '../augmentation/render-look.ts';
import type { BatchMaker, BatchRequest, BatchShape } from '../backpropagation/batch-maker.ts';
import { type PixelStore, pictureAt } from './pixel-store.ts';

/** What a worker needs to know of the pictures; entry i of each list is that of picture i of the store. */
export interface PictureBatchSettings {
  readonly store: PixelStore;
  readonly squashedAspects: readonly number[];
  /** 1 for malignant, 0 for benign. */
  readonly targets: readonly number[];
  /** How much each counts in the loss; about 1 on average. */
  readonly weights: readonly number[];
}

/** Makes batches of pictures: in a random look for training, as they lie for predicting. */
export function createBatchMaker(settings: unknown, { size }: BatchShape): BatchMaker {
  const { store, squashedAspects, targets, weights } = settings as PictureBatchSettings;
  const draw = (picture: Picture, sample: number, { purpose, seed }: BatchRequest, out: Float32Array) => {
    if (purpose === 'train') {
      // The same picture in the same step looks the same on any number of threads.
      const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(sample + 1, 0x85ebca6b));
      renderLook(picture, drawLook(random, squashedAspects[sample] ?? 1), size, out);
    } else {
      const { width, height, rgba } = picture;
      out.set(preprocess(pixelsInMemory(width, height, rgba), centredSquare(width, height), size));
    }
  };
  return {
    make(request, inputs) {
      const length = size * size * 3;
      for (const [i, sample] of request.samples.entries()) {
        draw(pictureAt(store, sample), sample, request, inputs.subarray(i * length, (i + 1) * length));
      }
      return {
        targets: Float32Array.from(request.samples, (sample) => targets[sample] ?? 0),
        weights: Float32Array.from(request.samples, (sample) => weights[sample] ?? 1),
      };
    },
  };
}
