import type { Constant, Graph, Node, Value } from './graph.ts';
import type { JsonNode, ModelJson } from './model-json.ts';
import { READERS, refuse } from './read-node.ts';
import { readWeights } from './read-weights.ts';

/**
 * Reads a network of the exporter's kind: MobileNetV2 and the heads on it.
 *
 * @param topology - `model.json` in TensorFlow.js's graph-model format.
 * @param weights - `weights.bin`.
 * @throws {Error} for an operation, or a form of one, that is not known: another backend may know it.
 */
export function readGraph(topology: string, weights: ArrayBuffer): Graph {
  const { modelTopology, weightsManifest } = JSON.parse(topology) as ModelJson;
  const constants = readWeights(
    weightsManifest.flatMap((group) => group.weights),
    weights,
  );
  const values = new Map<string, Value>();
  const nodes: Node[] = [];
  let input: Value | undefined;
  for (const json of modelTopology.node) {
    if (json.op === 'Const') continue;
    if (json.op === 'Placeholder') {
      input = pictureOf(json);
      values.set(json.name, input);
      continue;
    }
    const node = readNode(json, constants, values);
    nodes.push(node);
    values.set(json.name, node.output);
  }
  if (!input) throw new Error('The network has no input');
  return { input, nodes };
}

function readNode(json: JsonNode, constants: ReadonlyMap<string, Constant>, values: ReadonlyMap<string, Value>): Node {
  const read = READERS[json.op];
  if (!read) return refuse(json, 'is not known');
  const [first = '', ...others] = json.input ?? [];
  const value = values.get(first) ?? refuse(json, `has no input ${first}`);
  return read(json, value, {
    constant: (place) => constants.get(others[place] ?? '') ?? refuse(json, 'lacks a constant'),
    value: (place) => values.get(others[place] ?? ''),
  });
}

function pictureOf(json: JsonNode): Value {
  const [, height, width, channels] = (json.attr?.shape?.shape?.dim ?? []).map(({ size }) => Number(size));
  if (!height || height !== width || channels !== 3) return refuse(json, 'is no square picture in RGB');
  return { name: json.name, size: height, channels };
}
