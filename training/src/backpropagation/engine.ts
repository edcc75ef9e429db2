import { runBackward } from './backward.ts';
import { type Pass, runForward } from './forward.ts';
import { headGradients, headLogits } from './head.ts';
import type { Kernels } from './kernels.ts';
import { packKernels } from './pack-kernels.ts';
import type { Shared } from './shared.ts';

/** One worker's way through the network. */
export interface Engine {
  /** [share, size, size, 3] in [-1, 1]: where inputs must be put. */
  readonly inputs: Float32Array;
  /** [plan.parameterCount] */
  readonly gradients: Float32Array;
  /** Takes over the parameters, or their moving average. Must be called whenever they have changed. */
  load(which: 'parameters' | 'average'): void;
  /** Logits [images, outputs] of `images` inputs from number `first` on. */
  forward(first: number, images: number): Float32Array;
  /**
   * Adds to the gradients, from those for the logits of the last forward pass, [images, outputs].
   *
   * @param frozen as in `StepSettings`.
   */
  backward(first: number, images: number, logitGradients: Float32Array, frozen?: number): void;
}

/** @param index which of the workers. */
export function createEngine(kernels: Kernels, { plan, map, memory, images: most }: Shared, index: number): Engine {
  const worker = map.workers[index];
  if (!worker) throw new RangeError(`There is no worker ${index}`);
  const view = (address: number, length: number) => new Float32Array(memory.buffer, address, length);
  const inputLength = plan.size ** 2 * 3;
  const inputsAt = (first: number) => worker.inputs + first * inputLength * 4;
  const embeddingLength = plan.head.inputChannels;
  const embeddings = view(worker.embeddings, most * embeddingLength);
  const embeddingGradients = view(worker.embeddingGradients, most * embeddingLength);
  const gradients = view(worker.gradients, plan.parameterCount);
  let pass: Pass = { kernels, plan, memory: map, worker, weights: map.parameters };
  let parameters = view(map.parameters, plan.parameterCount);

  return {
    inputs: view(worker.inputs, worker.share * inputLength),
    gradients,
    load(which) {
      pass = { ...pass, weights: map[which] };
      parameters = view(pass.weights, plan.parameterCount);
      packKernels(pass);
    },
    forward(first, images) {
      runForward(pass, inputsAt(first), images);
      return headLogits(plan, parameters, embeddings, images);
    },
    backward(first, images, logitGradients, frozen = 0) {
      headGradients(plan, { parameters, gradients, embeddings, embeddingGradients }, logitGradients);
      runBackward(pass, inputsAt(first), images, frozen);
    },
  };
}
