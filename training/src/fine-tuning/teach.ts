import { availableParallelism } from 'node:os';
import { startTrainer } from '../backpropagation/trainer.ts';
import type { TrainingState } from '../backpropagation/training-state.ts';
import { BATCH_MAKER, type NetworkStart, planFor } from './network-start.ts';
import type { Answers } from './outputs.ts';
import type { PictureBatchSettings } from './picture-batches.ts';
import { predictPictures } from './predict-pictures.ts';

/** Rows and columns at which a teacher looks. */
const SIZE = 224;
const BATCH = 32;
const FLIPS = 2;

/** How much the teacher's answer counts beside the label. */
const TEACHER_SHARE = 0.5;
/** Where labels go with the cameras, the teacher, who never saw them, counts for more. */
const CONFOUNDED_SHARE = 0.6;

/**
 * Softens the answers by what a teacher says: its view of a picture holds more than yes or no (Hinton 2015, arXiv:1503.02531).
 * Where no answer is known, the teacher's stands alone.
 *
 * @param isConfounded whether picture i comes from a set whose labels go with its cameras.
 */
export async function teach(
  teacher: TrainingState,
  start: NetworkStart,
  batches: PictureBatchSettings,
  isConfounded: (picture: number) => boolean,
): Promise<Answers[]> {
  const trainer = startTrainer({
    plan: planFor(start, SIZE),
    state: teacher,
    module: start.kernels,
    threads: availableParallelism(),
    batchSize: BATCH,
    batchMaker: { module: BATCH_MAKER, settings: batches },
  });
  try {
    const pictures = Array.from({ length: batches.trainingCount }, (_, i) => i);
    const logits = await predictPictures(trainer, pictures, BATCH, FLIPS);
    return batches.answers.map((answers, i) => {
      const taught = logits[i];
      return taught ? soften(answers, taught, isConfounded(i) ? CONFOUNDED_SHARE : TEACHER_SHARE) : answers;
    });
  } finally {
    await trainer.close();
  }
}

/** @param share of the teacher, 0..1. */
export function soften({ targets, weights, taughtWeights }: Answers, logits: readonly number[], share: number): Answers {
  return {
    targets: targets.map((target, at) => {
      const probability = 1 / (1 + Math.exp(-(logits[at] ?? 0)));
      return weights[at] === 0 ? probability : (1 - share) * target + share * probability;
    }),
    weights: taughtWeights,
    taughtWeights,
  };
}
