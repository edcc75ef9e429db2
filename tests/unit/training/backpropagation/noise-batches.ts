import type { BatchMaker, BatchRequest, BatchShape } from '../../../../training/src/backpropagation/batch-maker.ts';
import { randomInputs } from './small-network.ts';

/** Noise whose label is whether its sample is odd, and which is brighter then. Sample 666 cannot be made, and 667 breaks the worker. */
export function createBatchMaker(brightness: unknown, { size, outputs }: BatchShape): BatchMaker {
  return {
    async make({ samples, seed }: BatchRequest, inputs: Float32Array) {
      const length = size * size * 3;
      for (const [i, sample] of samples.entries()) {
        if (sample === 666) throw new Error('No such picture: 666');
        if (sample === 667) await breakWorker();
        const image = randomInputs(1, size, sample * 1000 + seed).map((v) => v / 2 + (sample % 2) * Number(brightness));
        inputs.set(image, i * length);
      }
      const targets = Float32Array.from({ length: samples.length * outputs }, (_, i) => {
        const sample = samples[Math.floor(i / outputs)] ?? 0;
        return sample % 2;
      });
      return { targets, weights: new Float32Array(targets.length).fill(1) };
    },
  };
}

function breakWorker(): Promise<never> {
  setTimeout(() => {
    throw new Error('The worker is broken');
  });
  return new Promise(() => {});
}
