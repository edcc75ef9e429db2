import { describe, expect, it } from 'vitest';
import { flattenWeights, nameWeights } from '../../../../training/src/backpropagation/parameters.ts';
import { parametersBefore } from '../../../../training/src/backpropagation/plan.ts';
import { planNetwork } from '../../../../training/src/backpropagation/plan-network.ts';
import { SMALL_LAYERS, smallWeights } from './small-network.ts';

const weights = smallWeights(2);

describe('the plan of a network', () => {
  it('finds the blocks, their sizes and their shortcuts', () => {
    const { blocks, stem, mapSize } = planNetwork(SMALL_LAYERS, weights, 33, 2);
    expect(stem.walk).toEqual({ size: 33, outSize: 17, stride: 2, pad: 1 });
    expect(blocks.map(({ expand, shortcut, walk }) => [expand?.outputChannels, shortcut, walk.outSize, walk.pad])).toEqual([
      [undefined, false, 17, 1],
      [24, false, 9, 1],
      [48, true, 9, 1],
      [48, false, 5, 1],
    ]);
    expect(mapSize).toBe(5);
    expect(planNetwork(SMALL_LAYERS, weights, 32).stem.walk).toEqual({ size: 32, outSize: 16, stride: 2, pad: 0 });
  });

  it('gives every weight its place, and gives it back', () => {
    const plan = planNetwork(SMALL_LAYERS, weights, 33, 2);
    const named = nameWeights(plan, flattenWeights(plan, weights));
    expect(named.size).toBe(weights.size);
    for (const [name, { shape, values }] of weights) expect(named.get(name)).toEqual({ name, shape, values });
  });

  it('counts the parameters of the first layers', () => {
    const plan = planNetwork(SMALL_LAYERS, weights, 33);
    expect(parametersBefore(plan, 0)).toBe(0);
    expect(parametersBefore(plan, 1)).toBe(3 * 3 * 3 * 16 + 16);
    expect(parametersBefore(plan, 5)).toBe(plan.last.kernel.offset);
  });

  it('starts the head at zero when there is none', () => {
    const plan = planNetwork(SMALL_LAYERS, weights, 33, 5);
    const backbone = new Map([...weights].filter(([name]) => !name.startsWith('head/')));
    const flat = flattenWeights(plan, backbone);
    expect(flat.subarray(plan.head.kernel.offset).every((value) => value === 0)).toBe(true);
    backbone.delete('stem/bias');
    expect(() => flattenWeights(plan, backbone)).toThrow('stem/bias');
  });

  it.each([
    [
      'a missing weight',
      SMALL_LAYERS,
      new Map([...weights].filter(([name]) => name !== 'c_expand/kernel')),
      'c_expand/kernel',
    ],
    ['layers out of order', SMALL_LAYERS.slice(1), weights, 'Expected a relu6 convolution'],
    ['layers that stop early', SMALL_LAYERS.slice(0, 8), weights, 'found the end of the layers'],
    ['channels that do not come in eights', SMALL_LAYERS, withShape('last/kernel', [1, 1, 16, 30]), 'multiple of 8'],
    ['a wide kernel', SMALL_LAYERS, withShape('last/kernel', [3, 3, 16, 32]), '1 x 1'],
    [
      'a shortcut from elsewhere',
      SMALL_LAYERS.map((layer) =>
        layer.kind === 'add' ? { ...layer, inputs: ['a_project', 'c_project'] as const } : layer,
      ),
      weights,
      'shortcut',
    ],
  ])('is refused for %s', (_, layers, shapes, message) => {
    expect(() => planNetwork(layers, shapes, 33)).toThrow(message);
  });
});

function withShape(name: string, shape: readonly number[]) {
  return new Map([...weights, [name, { shape, values: new Float32Array() }]]);
}
