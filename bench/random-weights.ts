import { seededRandom } from '../src/evaluation/index.ts';
import { biasName, kernelName, type Layer } from '../training/src/architectures/mobilenet-v2.ts';

/** Output channels of the blocks (Sandler 2018, doi:10.1109/CVPR.2018.00474, table 2). */
const PROJECTED = [16, 24, 24, 32, 32, 32, 64, 64, 64, 64, 96, 96, 96, 160, 160, 160, 320];
const EXPANSION = 6;

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** Weights of MobileNetV2 that keep activations about as large as trained ones do: speed does not depend on more. */
export function randomWeights(layers: readonly Layer[]): Map<string, Weight> {
  const random = seededRandom(1);
  const weights = new Map<string, Weight>();
  const put = (name: string, shape: readonly number[], spread: number) => {
    const length = shape.reduce((product, size) => product * size, 1);
    weights.set(name, { shape, values: Float32Array.from({ length }, () => spread * (2 * random() - 1)) });
  };
  let channels = 3;
  let block = 0;
  for (const layer of layers) {
    if (layer.kind === 'add') continue;
    if (layer.kind === 'depthwise') {
      put(kernelName(layer), [3, 3, channels, 1], Math.sqrt(6 / 9));
    } else {
      const side = layer.name === 'Conv1' ? 3 : 1;
      const inputs = channels;
      channels = layer.activation === 'linear' ? (PROJECTED[block++] ?? 0) : widened(layer.name, inputs);
      put(kernelName(layer), [side, side, inputs, channels], Math.sqrt(6 / (side * side * inputs)));
    }
    put(biasName(layer), [channels], 0);
  }
  return weights;
}

function widened(name: string, channels: number): number {
  return { Conv1: 32, Conv_1: 1280 }[name] ?? EXPANSION * channels;
}
