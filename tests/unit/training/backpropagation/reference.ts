import '@tensorflow/tfjs-backend-cpu';
import '@tensorflow/tfjs-core/dist/register_all_gradients';
import * as tf from '@tensorflow/tfjs-core';
import type { PlannedLayer } from '../../../../training/src/backpropagation/plan.ts';

type Weights = ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array }>;

export interface Reference {
  readonly logits: Float32Array;
  /** By name of the weight. */
  readonly gradients: ReadonlyMap<string, Float32Array>;
}

/** Logits, and gradients of the sum of logits times `logitGradients`, by the CPU backend and tape of TensorFlow.js. */
export async function referenceGradients(
  layers: readonly PlannedLayer[],
  weights: Weights,
  inputs: Float32Array,
  size: number,
  logitGradients: Float32Array,
): Promise<Reference> {
  await tf.setBackend('cpu');
  const names = [...weights.keys()];
  const tensors = [...weights.values()].map(({ shape, values }) => tf.tensor(values, [...shape]));
  const x = tf.tensor4d(inputs, [inputs.length / (size * size * 3), size, size, 3]);
  const outputs = weights.get('head/bias')?.values.length ?? 0;
  const logitsOf = (...values: tf.Tensor[]) => {
    const named = new Map(names.map((name, i) => [name, values[i] as tf.Tensor]));
    return runReference(layers, (name) => named.get(name) as tf.Tensor, x);
  };
  const logits = logitsOf(...tensors).dataSync() as Float32Array;
  const upstream = tf.tensor2d(logitGradients, [logitGradients.length / outputs, outputs]);
  const gradients = tf.grads((...values) => tf.sum(tf.mul(logitsOf(...values), upstream)))(tensors);
  return { logits, gradients: new Map(names.map((name, i) => [name, gradients[i]?.dataSync() as Float32Array])) };
}

function runReference(layers: readonly PlannedLayer[], weight: (name: string) => tf.Tensor, inputs: tf.Tensor4D): tf.Tensor {
  const outputs = new Map<string, tf.Tensor4D>([['input', inputs]]);
  let output = inputs;
  for (const layer of layers) {
    if (layer.kind === 'add') {
      output = tf.add(outputs.get(layer.inputs[0]) as tf.Tensor4D, outputs.get(layer.inputs[1]) as tf.Tensor4D);
    } else {
      const x = outputs.get(layer.input) as tf.Tensor4D;
      const bias = weight(`${layer.name}/bias`);
      const linear =
        layer.kind === 'depthwise'
          ? tf.depthwiseConv2d(x, weight(`${layer.name}/depthwise_kernel`) as tf.Tensor4D, layer.stride, 'same')
          : tf.conv2d(x, weight(`${layer.name}/kernel`) as tf.Tensor4D, layer.stride, 'same');
      output = layer.activation === 'relu6' ? tf.relu6(tf.add(linear, bias)) : tf.add(linear, bias);
    }
    outputs.set(layer.name, output);
  }
  return tf.add(tf.matMul(tf.mean<tf.Tensor2D>(output, [1, 2]), weight('head/kernel') as tf.Tensor2D), weight('head/bias'));
}
