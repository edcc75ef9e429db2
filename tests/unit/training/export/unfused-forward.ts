import * as tf from '@tensorflow/tfjs';
import {
  biasName,
  INPUT_NAME,
  kernelName,
  type Layer,
  mobilenetV2Layers,
} from '../../../../training/src/architectures/mobilenet-v2.ts';
import { type Backbone, weightNamed } from '../../../../training/src/architectures/weights.ts';

/** The feature map of a layer, of the last [1, 7, 7, 1280] if none is named, layer by layer with the plainest operations. */
export function unfusedFeatureMap(backbone: Backbone, input: Float32Array, layerName?: string): tf.Tensor4D {
  return tf.tidy(() => {
    const done = new Map<string, tf.Tensor4D>([[INPUT_NAME, tf.tensor4d(input, [1, 224, 224, 3])]]);
    const layers = mobilenetV2Layers();
    for (const layer of layers)
      done.set(
        layer.name,
        runLayer(layer, backbone, (name) => get(done, name)),
      );
    return get(done, layerName ?? layers.at(-1)?.name ?? '');
  });
}

function runLayer(layer: Layer, backbone: Backbone, output: (name: string) => tf.Tensor4D): tf.Tensor4D {
  if (layer.kind === 'add') return tf.add(output(layer.inputs[0]), output(layer.inputs[1]));
  const kernel = weightNamed(backbone, kernelName(layer));
  const filter = tf.tensor4d(kernel.values, kernel.shape as [number, number, number, number]);
  const input = output(layer.input);
  const convolved =
    layer.kind === 'depthwise'
      ? tf.depthwiseConv2d(input, filter, layer.stride, 'same')
      : tf.conv2d(input, filter, layer.stride, 'same');
  const shifted = tf.add(convolved, tf.tensor1d(weightNamed(backbone, biasName(layer)).values)) as tf.Tensor4D;
  return layer.activation === 'relu6' ? tf.clipByValue(shifted, 0, 6) : shifted;
}

function get(done: ReadonlyMap<string, tf.Tensor4D>, name: string): tf.Tensor4D {
  const found = done.get(name);
  if (!found) throw new RangeError(`Nothing named ${name} was computed`);
  return found;
}
