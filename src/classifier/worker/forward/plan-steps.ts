import type { Depthwise, Graph, Mean, Node, Pointwise, Shift, Stem, Value, Weighing } from './graph.ts';

/**
 * An inverted residual (Sandler et al. 2018, arXiv:1801.04381): a 1x1 convolution that expands, a depthwise one, a 1x1 convolution
 * that projects, and the input added.
 */
export interface Block {
  readonly kind: 'block';
  readonly input: Value;
  /** Absent where the input is filtered as it is, or was expanded before. */
  readonly expand: Pointwise | undefined;
  readonly depthwise: Depthwise;
  readonly project: Pointwise;
  readonly isAdded: boolean;
  readonly output: Value;
}

/** What is computed as one. A block's convolutions go through a map together, some rows at a time, so that these stay in the cache. */
export type Step = Stem | Block | Pointwise | Mean | Weighing | Shift;

/** @throws {Error} for operations that follow each other in a way that is not known. */
export function planSteps({ nodes }: Graph): Step[] {
  const steps: Step[] = [];
  const done = new Set<string>();
  for (const node of nodes) {
    if (done.has(node.output.name)) continue;
    const step = stepFrom(node, nodes);
    for (const { name } of writtenBy(step)) done.add(name);
    if (step.kind === 'block') done.add(step.project.output.name);
    steps.push(step);
  }
  return steps;
}

/** The value that a step reads. */
export function readBy(step: Step): Value {
  return step.input;
}

/** The values that a step leaves behind, or needs while it runs. */
export function writtenBy(step: Step): Value[] {
  if (step.kind !== 'block') return [step.output];
  const { expand, depthwise, output } = step;
  return [...(expand ? [expand.output] : []), depthwise.output, output];
}

function stepFrom(node: Node, nodes: readonly Node[]): Step {
  switch (node.kind) {
    case 'pointwise': {
      const depthwise = usersOf(node.output, nodes).find((user) => user.kind === 'depthwise');
      return depthwise ? blockOf(node, depthwise, nodes) : node;
    }
    case 'depthwise':
      return blockOf(undefined, node, nodes);
    case 'sum':
      throw new Error(`${node.output.name} adds what no block has made`);
    default:
      return node;
  }
}

function blockOf(expand: Pointwise | undefined, depthwise: Depthwise, nodes: readonly Node[]): Block {
  const project = usersOf(depthwise.output, nodes).find((user) => user.kind === 'pointwise');
  if (!project) throw new Error(`No 1x1 convolution follows ${depthwise.output.name}`);
  const { input } = expand ?? depthwise;
  const [user, ...others] = usersOf(project.output, nodes);
  const isAdded = user?.kind === 'sum' && others.length === 0 && !project.relu6 && user.inputs.some(isSame(input));
  const output = isAdded ? user.output : project.output;
  return { kind: 'block', input, expand, depthwise, project, isAdded, output };
}

function usersOf(value: Value, nodes: readonly Node[]): Node[] {
  return nodes.filter((node) => (node.kind === 'sum' ? node.inputs : [node.input]).some(isSame(value)));
}

function isSame({ name }: Value) {
  return (other: Value) => other.name === name;
}
