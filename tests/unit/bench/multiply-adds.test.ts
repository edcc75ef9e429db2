import { describe, expect, it } from 'vitest';
import { multiplyAdds } from '../../../bench/inference/multiply-adds.ts';
import { readModel } from '../../../training/src/export/model-folder.ts';
import { type ReadGraph, type ReadNode, readGraph } from '../../../training/src/export/read-graph.ts';
import { SHIPPED_MODEL } from '../../../training/src/paths.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const constant = (...shape: number[]) => ({ shape, values: new Float32Array(0) });

function convolution(name: string, op: string, input: readonly string[], stride: number): ReadNode {
  const attr = { padding: { s: base64('SAME') }, strides: { list: { i: ['1', `${stride}`, `${stride}`, '1'], s: [] } } };
  return { name, op, input: [...input], attr };
}

describe('the multiply-adds of a graph', () => {
  it('are those of its convolutions and products, by hand', () => {
    const graph: ReadGraph = {
      nodes: [
        convolution('stem', '_FusedConv2D', ['input', 'stem/kernel', 'bias'], 2),
        convolution('depthwise', 'FusedDepthwiseConv2dNative', ['stem', 'depthwise/kernel', 'bias'], 1),
        { name: 'sum', op: 'AddV2', input: ['stem', 'depthwise'], attr: {} },
        convolution('point', 'Conv2D', ['sum', 'point/kernel'], 1),
        { name: 'product', op: 'MatMul', input: ['pooled', 'product/kernel'], attr: {} },
      ],
      constants: new Map([
        ['stem/kernel', constant(3, 3, 3, 8)],
        ['depthwise/kernel', constant(3, 3, 8, 1)],
        ['point/kernel', constant(1, 1, 8, 4)],
        ['product/kernel', constant(4, 2)],
      ]),
      inputs: { input: [-1, 5, 4, 3] },
      outputs: {},
    };
    // 5 x 4 becomes 3 x 2.
    expect(multiplyAdds(graph)).toBe(6 * 9 * 3 * 8 + 6 * 9 * 8 + 6 * 8 * 4 + 4 * 2);
  });

  it('are about three hundred million for MobileNetV2 (Sandler 2018, doi:10.1109/CVPR.2018.00474, table 4)', () => {
    const counted = multiplyAdds(readGraph(readModel(SHIPPED_MODEL).files));
    expect(counted / 1e6).toBeGreaterThan(295);
    expect(counted / 1e6).toBeLessThan(305);
  });
});
