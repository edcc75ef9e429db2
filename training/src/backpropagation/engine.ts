import { runBackward } from './backward.ts';
import { type Pass, runForward } from './forward.ts';
import { type Kernels, PATCH_LENGTH } from './kernels.ts';
import type { BlockMap, Panels } from './memory-map.ts';
import type { Convolution } from './plan.ts';
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
  /** Adds to the gradients, from those for the logits of the last forward pass, [images, outputs]. */
  backward(first: number, images: number, logitGradients: Float32Array): void;
}

export function createEngine(kernels: Kernels, { plan, map, memory, images: most }: Shared, index: number): Engine {
  const worker = map.workers[index];
  if (!worker) throw new RangeError(`There is no worker ${index}`);
  const view = (address: number, length: number) => new Float32Array(memory.buffer, address, length);
  const inputLength = plan.size ** 2 * 3;
  const { inputChannels: depth, outputChannels: outputs, kernel, bias } = plan.head;
  const embeddings = view(worker.embeddings, most * depth);
  const embeddingGradients = view(worker.embeddingGradients, most * depth);
  const gradients = view(worker.gradients, plan.parameterCount);
  const parametersAt = { parameters: map.parameters, average: map.average };
  let pass: Pass = { kernels, plan, memory: map, worker, weights: map.parameters };
  let parameters = view(map.parameters, plan.parameterCount);
  const inputsAt = (first: number) => worker.inputs + first * inputLength * 4;

  return {
    inputs: view(worker.inputs, worker.share * inputLength),
    gradients,
    load(which) {
      pass = { ...pass, weights: parametersAt[which] };
      parameters = view(pass.weights, plan.parameterCount);
      packAll(pass);
    },
    forward(first, images) {
      runForward(pass, inputsAt(first), images);
      const logits = new Float32Array(images * outputs);
      for (let i = 0; i < images; i++) {
        for (let k = 0; k < outputs; k++) {
          let sum = parameters[bias.offset + k] as number;
          for (let c = 0; c < depth; c++) {
            sum += (embeddings[i * depth + c] as number) * (parameters[kernel.offset + c * outputs + k] as number);
          }
          logits[i * outputs + k] = sum;
        }
      }
      return logits;
    },
    backward(first, images, logitGradients) {
      embeddingGradients.fill(0);
      for (let i = 0; i < images; i++) {
        for (let k = 0; k < outputs; k++) {
          const gradient = logitGradients[i * outputs + k] as number;
          gradients[bias.offset + k] = (gradients[bias.offset + k] as number) + gradient;
          for (let c = 0; c < depth; c++) {
            const at = kernel.offset + c * outputs + k;
            gradients[at] = (gradients[at] as number) + gradient * (embeddings[i * depth + c] as number);
            embeddingGradients[i * depth + c] =
              (embeddingGradients[i * depth + c] as number) + gradient * (parameters[at] as number);
          }
        }
      }
      view(worker.stemGradient, PATCH_LENGTH * plan.stem.outputChannels).fill(0);
      runBackward(pass, inputsAt(first), images);
    },
  };
}

/** Lays all kernels out for the products. */
function packAll({ kernels, plan, worker, weights }: Pass): void {
  const pack = ({ kernel, inputChannels, outputChannels }: Convolution, { forward, backward }: Panels) => {
    const from = weights + kernel.offset * 4;
    kernels.packColumns(from, forward, inputChannels, inputChannels, outputChannels);
    kernels.packRows(from, backward, inputChannels, outputChannels);
  };
  const { stem, blocks, last } = plan;
  kernels.packColumns(weights + stem.kernel.offset * 4, worker.stemPanels, 27, PATCH_LENGTH, stem.outputChannels);
  for (const [i, { expand, depthwise, project }] of blocks.entries()) {
    const map = worker.blocks[i] as BlockMap;
    if (expand && map.expandPanels) pack(expand, map.expandPanels);
    pack(project, map.projectPanels);
    kernels.turnFilter(weights + depthwise.kernel.offset * 4, map.turned, depthwise.outputChannels);
  }
  pack(last, worker.lastPanels);
}
