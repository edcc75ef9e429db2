import type { Trainer } from '../backpropagation/trainer.ts';
import { OUTPUTS } from './outputs.ts';

/**
 * The logits that the averaged weights give pictures of the store.
 *
 * @param flips how many ways of flipping are averaged, 1..4.
 * @returns [OUTPUTS] for each picture.
 */
export async function predictPictures(
  trainer: Trainer,
  pictures: readonly number[],
  batchSize: number,
  flips = 1,
): Promise<number[][]> {
  const requests = Array.from({ length: Math.ceil(pictures.length / batchSize) }, (_, batch) =>
    Array.from({ length: flips }, (_, seed) => ({
      samples: pictures.slice(batch * batchSize, (batch + 1) * batchSize),
      seed,
      purpose: 'predict' as const,
    })),
  ).flat();
  const sums = pictures.map(() => new Array<number>(OUTPUTS).fill(0));
  for (const [i, request] of requests.entries()) {
    const logits = await trainer.predict(request, 'average', requests[i + 1]);
    const first = Math.floor(i / flips) * batchSize;
    for (const [at, logit] of logits.entries()) {
      const row = sums[first + Math.floor(at / OUTPUTS)];
      if (row) row[at % OUTPUTS] = (row[at % OUTPUTS] ?? 0) + logit / flips;
    }
  }
  return sums;
}
