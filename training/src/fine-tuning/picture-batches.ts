import { seededRandom } from '../../../src/evaluation/index.ts';
import { type Frame, flip, pixelsInMemory, preprocess } from '../../../src/judgement/index.ts';
import { drawLook } from '../augmentation/random-look.ts';
import { type Picture, renderLook } from '../augmentation/render-look.ts';
import type { BatchMaker, BatchRequest, BatchShape } from '../backpropagation/batch-maker.ts';
import type { Answers } from './outputs.ts';
import { type PixelStore, pictureAt } from './pixel-store.ts';

/** What a worker needs to know of the pictures; entry i of each list is that of picture i of the store. */
export interface PictureBatchSettings {
  readonly store: PixelStore;
  readonly squashedAspects: readonly number[];
  /** The frames in which the app might show the picture; the first is the one that it suggests. */
  readonly frames: readonly (readonly Frame[])[];
  readonly answers: readonly Answers[];
  /** Share of the pictures of a training batch that are mixed with another. */
  readonly mixing: number;
  /** The pictures before this one are for training; no other is ever mixed in. */
  readonly trainingCount: number;
}

/**
 * Makes batches of pictures. For training each is seen in a random look; for predicting as the app would frame it, flipped as
 * the seed says (see `flip`).
 */
export function createBatchMaker(settings: unknown, { size }: BatchShape): BatchMaker {
  const { store, squashedAspects, frames, answers, mixing, trainingCount } = settings as PictureBatchSettings;
  const length = size * size * 3;

  const drawForTraining = (picture: Picture, sample: number, random: () => number, out: Float32Array) => {
    const choices = frames[sample] ?? [];
    const frame = choices[Math.floor(random() * choices.length)];
    if (!frame) throw new RangeError(`Picture ${sample} has no frame`);
    renderLook(picture, frame, drawLook(random, squashedAspects[sample] ?? 1), size, out);
  };
  const drawAsFramed = ({ width, height, rgba }: Picture, sample: number, turn: number, out: Float32Array) => {
    const frame = frames[sample]?.[0];
    if (!frame) throw new RangeError(`Picture ${sample} has no frame`);
    out.set(flip(preprocess(pixelsInMemory(width, height, rgba), frame, size), size, turn));
  };

  return {
    make({ samples, seed, purpose }: BatchRequest, inputs) {
      const answered = samples.map((sample) => copyOf(answers[sample]));
      for (const [i, sample] of samples.entries()) {
        const picture = pictureAt(store, sample);
        const input = inputs.subarray(i * length, (i + 1) * length);
        if (purpose === 'predict') {
          drawAsFramed(picture, sample, seed, input);
          continue;
        }
        // The same picture in the same step looks the same on any number of threads.
        const random = seededRandom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(sample + 1, 0x85ebca6b));
        drawForTraining(picture, sample, random, input);
        const mine = answered[i];
        if (mixing > 0 && mine && random() < mixing) mixIn(input, mine, random);
      }
      return {
        targets: Float32Array.from(answered.flatMap(({ targets }) => targets)),
        weights: Float32Array.from(answered.flatMap(({ weights }) => weights)),
      };
    },
  };

  /** Mixes in another training picture with at most half of the weight. */
  function mixIn(input: Float32Array, mine: ReturnType<typeof copyOf>, random: () => number) {
    const other = Math.floor(random() * trainingCount);
    const theirs = answers[other];
    if (!theirs) return;
    const share = random() / 2;
    const drawn = new Float32Array(length);
    drawForTraining(pictureAt(store, other), other, random, drawn);
    for (let at = 0; at < length; at++) input[at] = (1 - share) * (input[at] as number) + share * (drawn[at] as number);
    for (const at of mine.targets.keys()) {
      mine.targets[at] = (1 - share) * (mine.targets[at] as number) + share * (theirs.targets[at] as number);
      if (theirs.weights[at] === 0) mine.weights[at] = 0;
    }
  }
}

function copyOf(answers: Answers | undefined) {
  return { targets: [...(answers?.targets ?? [])], weights: [...(answers?.weights ?? [])] };
}
