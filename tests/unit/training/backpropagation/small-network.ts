import { seededRandom } from '../../../../src/evaluation/index.ts';
import type { PlannedLayer } from '../../../../training/src/backpropagation/plan.ts';

export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A network with every kind of layer that MobileNetV2 has, small enough for the CPU backend. */
export const SMALL_LAYERS: readonly PlannedLayer[] = [
  filter('convolution', 'stem', 'input', 2, 'relu6'),
  filter('depthwise', 'a_depthwise', 'stem', 1, 'relu6'),
  filter('convolution', 'a_project', 'a_depthwise', 1, 'linear'),
  filter('convolution', 'b_expand', 'a_project', 1, 'relu6'),
  filter('depthwise', 'b_depthwise', 'b_expand', 2, 'relu6'),
  filter('convolution', 'b_project', 'b_depthwise', 1, 'linear'),
  filter('convolution', 'c_expand', 'b_project', 1, 'relu6'),
  filter('depthwise', 'c_depthwise', 'c_expand', 1, 'relu6'),
  filter('convolution', 'c_project', 'c_depthwise', 1, 'linear'),
  { kind: 'add', name: 'c_add', inputs: ['b_project', 'c_project'] },
  filter('convolution', 'd_expand', 'c_add', 1, 'relu6'),
  filter('depthwise', 'd_depthwise', 'd_expand', 2, 'relu6'),
  filter('convolution', 'd_project', 'd_depthwise', 1, 'linear'),
  filter('convolution', 'last', 'd_project', 1, 'relu6'),
];

const KERNELS: Readonly<Record<string, readonly number[]>> = {
  'stem/kernel': [3, 3, 3, 16],
  'a_depthwise/depthwise_kernel': [3, 3, 16, 1],
  'a_project/kernel': [1, 1, 16, 8],
  'b_expand/kernel': [1, 1, 8, 24],
  'b_depthwise/depthwise_kernel': [3, 3, 24, 1],
  'b_project/kernel': [1, 1, 24, 8],
  'c_expand/kernel': [1, 1, 8, 48],
  'c_depthwise/depthwise_kernel': [3, 3, 48, 1],
  'c_project/kernel': [1, 1, 48, 8],
  'd_expand/kernel': [1, 1, 8, 48],
  'd_depthwise/depthwise_kernel': [3, 3, 48, 1],
  'd_project/kernel': [1, 1, 48, 16],
  'last/kernel': [1, 1, 16, 32],
};

/** Weights that leave ReLU6 open, shut and saturated in places. */
export function smallWeights(outputs: number, seed = 1): Map<string, Weight> {
  const random = seededRandom(seed);
  const weights = new Map<string, Weight>();
  const put = (name: string, shape: readonly number[], spread: number, middle = 0) => {
    const values = Float32Array.from(
      { length: shape.reduce((a, b) => a * b, 1) },
      () => middle + spread * (2 * random() - 1),
    );
    weights.set(name, { shape, values });
  };
  for (const [name, shape] of Object.entries(KERNELS)) {
    const depthwise = name.endsWith('depthwise_kernel');
    const [height = 1, width = 1, input = 1, last = 1] = shape;
    put(name, shape, 2.5 / Math.sqrt(height * width * (depthwise ? 1 : input)));
    put(name.replace(/\/.*/, '/bias'), [depthwise ? input : last], 0.5, 0.2);
  }
  put('head/kernel', [32, outputs], 0.3);
  put('head/bias', [outputs], 0.1);
  return weights;
}

export function randomInputs(images: number, size: number, seed = 2): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: images * size * size * 3 }, () => 2 * random() - 1);
}

function filter(
  kind: 'convolution' | 'depthwise',
  name: string,
  input: string,
  stride: 1 | 2,
  activation: 'relu6' | 'linear',
): PlannedLayer {
  return { kind, name, input, stride, activation };
}
