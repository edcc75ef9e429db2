import {
  input,
  type LayersModel,
  layers,
  model,
  type NamedTensorMap,
  ones,
  type SymbolicTensor,
  zeros,
} from '@tensorflow/tfjs';
import {
  biasName,
  INPUT_NAME,
  INPUT_SIZE,
  kernelName,
  type Layer,
  mobilenetV2Layers,
} from '../../../training/src/architectures/mobilenet-v2.ts';

/** Keras's own for this network. */
const EPSILON = 1e-3;

/**
 * The network as it comes from Keras: convolution, batch normalisation and ReLU6 as layers of their own. The normalisation only
 * adds the bias, so that the network says what the folded one says.
 *
 * @param weights - by name, as they lie in the app's model.
 */
export function unfusedModel(weights: NamedTensorMap): LayersModel {
  const named = (name: string) => {
    const tensor = weights[name];
    if (!tensor) throw new RangeError(`There is no weight ${name}`);
    return tensor;
  };
  const picture = input({ shape: [INPUT_SIZE, INPUT_SIZE, 3] });
  const outputs = new Map<string, SymbolicTensor>([[INPUT_NAME, picture]]);
  const outputOf = (name: string) => {
    const output = outputs.get(name);
    if (!output) throw new RangeError(`Nothing named ${name} comes before`);
    return output;
  };
  let last = picture;
  for (const layer of mobilenetV2Layers()) {
    last = layer.kind === 'add' ? sum(layer.inputs.map(outputOf)) : normalised(layer, outputOf(layer.input), named);
    outputs.set(layer.name, last);
  }
  const pooled = layers.globalAveragePooling2d({}).apply(last);
  const head = layers.dense({ units: 1 });
  const logit = head.apply(pooled) as SymbolicTensor;
  head.setWeights([named('head/malignant_kernel').reshape([-1, 1]), named('head/malignant_bias')]);
  return model({ inputs: picture, outputs: logit });
}

function sum(maps: SymbolicTensor[]): SymbolicTensor {
  return layers.add().apply(maps) as SymbolicTensor;
}

function normalised(
  layer: Exclude<Layer, { kind: 'add' }>,
  map: SymbolicTensor,
  named: (name: string) => NamedTensorMap[string],
): SymbolicTensor {
  const kernel = named(kernelName(layer));
  const bias = named(biasName(layer));
  const [side = 0, , , filters = 0] = kernel.shape;
  const options = { kernelSize: side, strides: layer.stride, padding: 'same' as const, useBias: false };
  const convolution = layer.kind === 'depthwise' ? layers.depthwiseConv2d(options) : layers.conv2d({ ...options, filters });
  const normalisation = layers.batchNormalization({ epsilon: EPSILON });
  const output = normalisation.apply(convolution.apply(map)) as SymbolicTensor;
  convolution.setWeights([kernel]);
  normalisation.setWeights([ones(bias.shape), bias, zeros(bias.shape), ones(bias.shape).sub(EPSILON)]);
  return layer.activation === 'relu6' ? (layers.reLU({ maxValue: 6 }).apply(output) as SymbolicTensor) : output;
}
