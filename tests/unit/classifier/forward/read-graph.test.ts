import { describe, expect, it } from 'vitest';
import { planSteps } from '../../../../src/classifier/worker/forward/plan-steps.ts';
import { readGraph } from '../../../../src/classifier/worker/forward/read-graph.ts';
import { SHIPPED } from './shipped-model.ts';

interface JsonNode {
  name: string;
  op: string;
  input?: string[];
  attr: Record<string, unknown>;
}

/** Reads and plans the shipped network after a change to one of its nodes. */
function planAfter(name: string, change: (node: JsonNode) => void) {
  const json = JSON.parse(SHIPPED.topology) as { modelTopology: { node: JsonNode[] } };
  const node = json.modelTopology.node.find((one) => one.name === name);
  if (!node) throw new Error(`The shipped network has no ${name}`);
  change(node);
  return () => planSteps(readGraph(JSON.stringify(json), SHIPPED.weights));
}

describe('reading a network', () => {
  it('finds the stem, seventeen blocks, ten of them with a shortcut, and the last convolution in the shipped one', () => {
    const steps = planAfter('input', () => undefined)();
    expect(steps.slice(0, 19).map(({ kind }) => kind)).toEqual(['stem', ...Array(17).fill('block'), 'pointwise']);
    expect(steps.filter((step) => step.kind === 'block' && step.isAdded)).toHaveLength(10);
    expect(steps.at(1)).toMatchObject({ expand: undefined, depthwise: { input: { size: 112, channels: 32 } } });
  });

  it.each<[what: string, name: string, change: (node: JsonNode) => void, message: string]>([
    ['an unknown operation', 'embedding', (node) => Object.assign(node, { op: 'Max' }), 'Max embedding is not known'],
    ['another activation', 'Conv1', (node) => fuse(node, ['BiasAdd', 'Relu']), 'Conv1 goes on with BiasAdd,Relu'],
    ['another stride', 'block_1_depthwise', (node) => list(node, 'strides', ['1', '3', '3', '1']), 'another stride'],
    ['holes in a filter', 'block_1_depthwise', (node) => list(node, 'dilations', ['1', '2', '2', '1']), 'is dilated'],
    ['another padding', 'Conv1', (node) => text(node, 'padding', 'VALID'), 'another padding'],
    ['channels first', 'Conv1', (node) => text(node, 'data_format', 'NCHW'), 'channels first'],
    ['a stride in a 1x1 convolution', 'Conv_1', (node) => list(node, 'strides', ['1', '2', '2', '1']), 'has a kernel'],
    ['a mean that keeps its axes', 'embedding', (node) => Object.assign(node.attr, { keep_dims: { b: true } }), 'axes'],
    ['a product of a turned matrix', 'head/modality_product', (node) => turn(node), 'has a matrix'],
    ['a kernel that is not there', 'Conv_1', (node) => input(node, 1, 'nowhere'), 'lacks a constant'],
    ['an input that is not there', 'Conv_1', (node) => input(node, 0, 'nowhere'), 'has no input nowhere'],
    ['a shortcut around two blocks', 'block_5_add', (node) => input(node, 0, 'block_3_project'), 'no block has made'],
  ])('refuses %s', (_, name, change, message) => {
    expect(planAfter(name, change)).toThrow(message);
  });

  it('refuses weights of an unknown type', () => {
    const topology = SHIPPED.topology.replace('"dtype":"float16"', '"dtype":"uint8"');
    expect(() => readGraph(topology, SHIPPED.weights)).toThrow('uint8');
  });
});

function fuse(node: JsonNode, names: string[]) {
  node.attr.fused_ops = { list: { s: names.map(btoa) } };
}

function list(node: JsonNode, attribute: string, i: string[]) {
  node.attr[attribute] = { list: { i } };
}

function text(node: JsonNode, attribute: string, value: string) {
  node.attr[attribute] = { s: btoa(value) };
}

function turn(node: JsonNode) {
  node.attr.transpose_b = { b: true };
}

function input(node: JsonNode, place: number, name: string) {
  node.input = node.input?.with(place, name) ?? [];
}
