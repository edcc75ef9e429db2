import { isConvolution, isDepthwise } from '../../training/src/export/convolution-attributes.ts';
import { mapSizes } from '../../training/src/export/map-sizes.ts';
import type { ReadGraph } from '../../training/src/export/read-graph.ts';

/** Multiply-adds of one run of a graph, in its convolutions and matrix products; what is added or averaged besides is left out. */
export function multiplyAdds(graph: ReadGraph): number {
  const sizes = mapSizes(graph);
  let sum = 0;
  for (const node of graph.nodes) {
    const [height = 0, width = 0, inputs = 0, last = 0] = graph.constants.get(node.input[1] ?? '')?.shape ?? [];
    const [rows = 0, columns = 0] = sizes.get(node.name) ?? [];
    if (isConvolution(node)) sum += rows * columns * height * width * inputs * (isDepthwise(node) ? 1 : last);
    if (node.op === 'MatMul') sum += height * width;
  }
  return sum;
}
