import { isConvolution, stridesOf } from './convolution-attributes.ts';
import type { ReadGraph } from './read-graph.ts';

/** Rows and columns of a map. */
export type MapSize = readonly [height: number, width: number];

/** The size of every map that the inputs, convolutions and sums of a graph give, by node. */
export function mapSizes({ nodes, inputs }: ReadGraph): Map<string, MapSize> {
  const sizes = new Map<string, MapSize>();
  for (const [name, [, height = 0, width = 0]] of Object.entries(inputs)) sizes.set(name, [height, width]);
  for (const node of nodes) {
    const from = sizes.get(node.input[0] ?? '');
    if (!from) continue;
    if (isConvolution(node)) {
      const [down, across] = stridesOf(node);
      sizes.set(node.name, [Math.ceil(from[0] / down), Math.ceil(from[1] / across)]);
    } else if (node.op === 'AddV2') sizes.set(node.name, from);
  }
  return sizes;
}
