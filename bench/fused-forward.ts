import '@tensorflow/tfjs-backend-wasm';
import * as tf from '@tensorflow/tfjs-core';
import { kernelName, type Layer } from '../training/src/architectures/mobilenet-v2.ts';

type Weights = ReadonlyMap<string, { readonly shape: readonly number[]; readonly values: Float32Array }>;

/**
 * The network as the app runs it: fused convolutions of TensorFlow.js in WebAssembly, one thread.
 *
 * @returns a function that runs it on one image [size, size, 3].
 */
export async function fusedForward(layers: readonly Layer[], weights: Weights, size: number): Promise<() => void> {
  await tf.setBackend('wasm');
  const tensors = new Map([...weights].map(([name, { shape, values }]) => [name, tf.tensor(values, [...shape])]));
  const weight = (name: string) => tensors.get(name) as tf.Tensor4D;
  const input = tf.randomUniform<tf.Rank.R4>([1, size, size, 3], -1, 1);
  const run = () => {
    const outputs = new Map<string, tf.Tensor4D>([['input', input]]);
    let output = input;
    for (const layer of layers) {
      if (layer.kind === 'add') {
        output = tf.add(outputs.get(layer.inputs[0]) as tf.Tensor4D, outputs.get(layer.inputs[1]) as tf.Tensor4D);
      } else {
        const options = {
          x: outputs.get(layer.input) as tf.Tensor4D,
          filter: weight(kernelName(layer)),
          bias: weight(`${layer.name}/bias`),
          strides: layer.stride,
          pad: 'same' as const,
          activation: layer.activation,
        };
        output = layer.kind === 'depthwise' ? tf.fused.depthwiseConv2d(options) : tf.fused.conv2d(options);
      }
      outputs.set(layer.name, output);
    }
    return tf.mean(output, [1, 2]);
  };
  return () => tf.tidy(() => void run().dataSync());
}
