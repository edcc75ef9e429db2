import type { NetworkPlan } from './plan.ts';

/** Logits [images, outputs] of embeddings [images, length], by the head's part of all parameters. */
export function headLogits(
  plan: NetworkPlan,
  parameters: Float32Array,
  embeddings: Float32Array,
  images: number,
): Float32Array {
  const { inputChannels: length, outputChannels: outputs, kernel, bias } = plan.head;
  const logits = new Float32Array(images * outputs);
  for (let at = 0; at < logits.length; at++) {
    const output = at % outputs;
    const row = ((at - output) / outputs) * length;
    let sum = parameters[bias.offset + output] as number;
    for (let c = 0; c < length; c++) {
      sum += (embeddings[row + c] as number) * (parameters[kernel.offset + c * outputs + output] as number);
    }
    logits[at] = sum;
  }
  return logits;
}

/** What `headGradients` reads and writes: all parameters and their gradients, [images, length] twice. */
export interface HeadTensors {
  readonly parameters: Float32Array;
  readonly gradients: Float32Array;
  readonly embeddings: Float32Array;
  readonly embeddingGradients: Float32Array;
}

/** From the gradients for logits [images, outputs]: adds to those of the head, overwrites those for the embeddings. */
export function headGradients(plan: NetworkPlan, tensors: HeadTensors, logitGradients: Float32Array): void {
  const { inputChannels: length, outputChannels: outputs, kernel, bias } = plan.head;
  const { parameters, gradients, embeddings, embeddingGradients } = tensors;
  embeddingGradients.fill(0);
  for (const [at, gradient] of logitGradients.entries()) {
    const output = at % outputs;
    const row = ((at - output) / outputs) * length;
    addTo(gradients, bias.offset + output, gradient);
    for (let c = 0; c < length; c++) {
      const weight = kernel.offset + c * outputs + output;
      addTo(gradients, weight, gradient * (embeddings[row + c] as number));
      addTo(embeddingGradients, row + c, gradient * (parameters[weight] as number));
    }
  }
}

function addTo(values: Float32Array, at: number, value: number): void {
  values[at] = (values[at] as number) + value;
}
