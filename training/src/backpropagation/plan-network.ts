import {
  type Block,
  CHANNEL_MULTIPLE,
  type Convolution,
  type NetworkPlan,
  type ParameterRange,
  type PlannedLayer,
  type Walk,
} from './plan.ts';

type FilterLayer = Extract<PlannedLayer, { kind: 'convolution' | 'depthwise' }>;

/** Shapes of the weights by name: `NAME/kernel` or `NAME/depthwise_kernel`, and `NAME/bias`. */
export type Shapes = ReadonlyMap<string, { readonly shape: readonly number[] }>;

/**
 * Finds the blocks in a list of layers and gives every parameter its place: in the order of the layers, kernel before bias,
 * `head/kernel` and `head/bias` last.
 *
 * @param size rows and columns of the input.
 * @param outputs how many linear outputs the head has.
 * @throws {RangeError} when the layers are not those of a network that `NetworkPlan` can describe, or a weight is missing.
 */
export function planNetwork(layers: readonly PlannedLayer[], shapes: Shapes, size: number, outputs = 1): NetworkPlan {
  const parameters: ParameterRange[] = [];
  const place = (name: string, shape: readonly number[], decays: boolean): ParameterRange => {
    const before = parameters.at(-1);
    const range = { name, shape, offset: before ? before.offset + before.length : 0, length: product(shape), decays };
    parameters.push(range);
    return range;
  };
  const convolution = (layer: FilterLayer, side: 1 | 3): Convolution => {
    const kernelName = `${layer.name}/${layer.kind === 'depthwise' ? 'depthwise_kernel' : 'kernel'}`;
    const shape = shapes.get(kernelName)?.shape;
    if (!shape) throw new RangeError(`There is no weight named ${kernelName}`);
    const [height, width, inputChannels = 0, last = 0] = shape;
    const outputChannels = layer.kind === 'depthwise' ? inputChannels * last : last;
    if (height !== side || width !== side) throw new RangeError(`${kernelName} must be ${side} x ${side}`);
    if (outputChannels % CHANNEL_MULTIPLE || (layer.kind === 'depthwise' && last !== 1)) {
      throw new RangeError(`${kernelName} has ${outputChannels} channels; they must be a multiple of ${CHANNEL_MULTIPLE}`);
    }
    const kernel = place(kernelName, shape, true);
    return { kernel, bias: place(`${layer.name}/bias`, [outputChannels], false), inputChannels, outputChannels };
  };

  const queue = [...layers];
  const next = (kind: PlannedLayer['kind'], activation: 'relu6' | 'linear'): FilterLayer => {
    const layer = queue.shift();
    if (!layer || layer.kind === 'add' || layer.kind !== kind || layer.activation !== activation) {
      throw new RangeError(`Expected a ${activation} ${kind}, found ${layer?.name ?? 'the end of the layers'}`);
    }
    return layer;
  };

  const stemLayer = next('convolution', 'relu6');
  const stem = { ...convolution(stemLayer, 3), walk: walkOver(size, stemLayer.stride) };
  if (stem.inputChannels !== 3) throw new RangeError('The first convolution must see three channels');
  const blocks: Block[] = [];
  let input = stemLayer.name;
  let inputSize = stem.walk.outSize;
  while (queue.length > 1) {
    const first = queue[0];
    const expand = first?.kind === 'convolution' ? convolution(next('convolution', 'relu6'), 1) : undefined;
    const depthwiseLayer = next('depthwise', 'relu6');
    const depthwise = convolution(depthwiseLayer, 3);
    const projectLayer = next('convolution', 'linear');
    const project = convolution(projectLayer, 1);
    const walk = walkOver(inputSize, depthwiseLayer.stride);
    const inputActivated = blocks.length === 0;
    const sum = queue[0]?.kind === 'add' ? queue.shift() : undefined;
    if (sum?.kind === 'add') requireShortcut(sum.inputs, input, projectLayer.name, expand, walk);
    blocks.push({ expand, depthwise, project, walk, shortcut: sum !== undefined, inputActivated });
    input = sum?.name ?? projectLayer.name;
    inputSize = walk.outSize;
  }
  if (blocks.length === 0) throw new RangeError('A network needs at least one block');
  const last = convolution(next('convolution', 'relu6'), 1);
  const embedding = last.outputChannels;
  const head: Convolution = {
    kernel: place('head/kernel', [embedding, outputs], true),
    bias: place('head/bias', [outputs], false),
    inputChannels: embedding,
    outputChannels: outputs,
  };
  const parameterCount = parameters.reduce((sum, { length }) => sum + length, 0);
  return { size, stem, blocks, last, mapSize: inputSize, head, parameters, parameterCount };
}

function requireShortcut(
  inputs: readonly string[],
  from: string,
  project: string,
  expand: Convolution | undefined,
  walk: Walk,
): void {
  if (!expand || walk.stride !== 1 || !inputs.includes(from) || !inputs.includes(project)) {
    throw new RangeError(
      `A shortcut must lead from the start of an expanding block of stride 1 to its end: ${inputs.join(' + ')}`,
    );
  }
}

/** TensorFlow's "same" padding: the odd row and column go behind. */
function walkOver(size: number, stride: 1 | 2): Walk {
  const outSize = Math.ceil(size / stride);
  return { size, outSize, stride, pad: Math.floor(Math.max((outSize - 1) * stride + 3 - size, 0) / 2) };
}

function product(shape: readonly number[]): number {
  return shape.reduce((total, size) => total * size, 1);
}
