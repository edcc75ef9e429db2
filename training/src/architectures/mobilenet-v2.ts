/**
 * MobileNetV2, width 1.0 (Sandler 2018, doi:10.1109/CVPR.2018.00474, table 2), as a list of layers in the order in which they
 * run. Batch normalisation is folded: each convolution has a kernel, a bias and, unless linear, ReLU6. Padding is TensorFlow's
 * "same" throughout.
 */
export type Layer =
  | {
      readonly kind: 'convolution' | 'depthwise';
      readonly name: string;
      readonly input: string;
      readonly stride: 1 | 2;
      readonly activation: 'relu6' | 'linear';
    }
  | { readonly kind: 'add'; readonly name: string; readonly inputs: readonly [string, string] };

export const INPUT_NAME = 'input';
export const INPUT_SIZE = 224;
/** Rows and columns of the last feature map. */
export const MAP_SIZE = 7;
/** Channels of the last feature map, and so the length of the embedding. */
export const EMBEDDING_LENGTH = 1280;
/**
 * The layer whose pooled channels tell how a picture was taken. The last layers, once trained on lesions, know less of it:
 * on validation this layer told the modalities apart better than they did.
 */
export const TEXTURE_LAYER = 'block_6_expand';
export const TEXTURE_LENGTH = 192;

/** The stages: output channels, blocks, stride of the first block. The first stage does not expand. */
const STAGES: readonly { readonly channels: number; readonly blocks: number; readonly stride: 1 | 2 }[] = [
  { channels: 16, blocks: 1, stride: 1 },
  { channels: 24, blocks: 2, stride: 2 },
  { channels: 32, blocks: 3, stride: 2 },
  { channels: 64, blocks: 4, stride: 2 },
  { channels: 96, blocks: 3, stride: 1 },
  { channels: 160, blocks: 3, stride: 2 },
  { channels: 320, blocks: 1, stride: 1 },
];

/** All layers from the picture to the last feature map [n, 7, 7, 1280]. */
export function mobilenetV2Layers(): readonly Layer[] {
  const layers: Layer[] = [convolution('Conv1', INPUT_NAME, 2, 'relu6')];
  let input = 'Conv1';
  let index = 0;
  for (const { blocks, stride } of STAGES) {
    for (let i = 0; i < blocks; i++, index++) {
      const block = invertedResidual(index, input, i === 0 ? stride : 1, i > 0);
      layers.push(...block);
      input = block.at(-1)?.name ?? input;
    }
  }
  layers.push(convolution('Conv_1', input, 1, 'relu6'));
  return layers;
}

/** Name under which a layer's kernel is stored. */
export function kernelName(layer: Layer): string {
  return `${layer.name}/${layer.kind === 'depthwise' ? 'depthwise_kernel' : 'kernel'}`;
}

export function biasName(layer: Layer): string {
  return `${layer.name}/bias`;
}

/** Expand 1x1, depthwise 3x3, project 1x1 without activation; a shortcut where shape allows. */
function invertedResidual(index: number, input: string, stride: 1 | 2, shortcut: boolean): Layer[] {
  const prefix = index === 0 ? 'expanded_conv' : `block_${index}`;
  const expand = index === 0 ? [] : [convolution(`${prefix}_expand`, input, 1, 'relu6')];
  const expanded = expand[0]?.name ?? input;
  const project = `${prefix}_project`;
  return [
    ...expand,
    { kind: 'depthwise', name: `${prefix}_depthwise`, input: expanded, stride, activation: 'relu6' },
    convolution(project, `${prefix}_depthwise`, 1, 'linear'),
    ...(shortcut ? [{ kind: 'add', name: `${prefix}_add`, inputs: [input, project] } as const] : []),
  ];
}

function convolution(name: string, input: string, stride: 1 | 2, activation: 'relu6' | 'linear'): Layer {
  return { kind: 'convolution', name, input, stride, activation };
}
