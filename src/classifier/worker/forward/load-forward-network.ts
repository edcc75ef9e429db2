import { instantiateForwardKernels } from '../../../kernels/index.ts';
import type { ModelFiles } from '../model-files.ts';
import { asOutputs, type Network, outputNames } from '../network.ts';
import { createArena } from './arena.ts';
import { bindStep } from './bind-steps.ts';
import type { Value } from './graph.ts';
import type { Machine } from './machine.ts';
import { livesOf, planMemory } from './plan-memory.ts';
import { planSteps, type Step, writtenBy } from './plan-steps.ts';
import { readGraph } from './read-graph.ts';

/**
 * Builds the network in WebAssembly kernels of our own, on one thread, from files that were verified.
 *
 * @param kernels - `src/kernels/assembly/forward.ts`, compiled.
 * @throws {Error} for a network of another kind.
 */
export function loadForwardNetwork(
  kernels: WebAssembly.Module,
  { manifest, topology, weights }: Pick<ModelFiles, 'manifest' | 'topology' | 'weights'>,
): Network {
  const { input, nodes } = readGraph(topology, weights);
  const steps = planSteps({ input, nodes });
  const outputs = outputNames(manifest).map((name) => outputNamed(name, steps));
  let running: Running | undefined = assemble(kernels, input, steps, outputs);
  const run = async (picture: Float32Array) => {
    if (!running) throw new Error('The network was disposed');
    const { arena, at } = running.machine;
    const place = arena.view(at(input), input.size ** 2 * input.channels);
    if (picture.length !== place.length) throw new RangeError(`The network wants ${place.length} numbers`);
    place.set(picture);
    for (const step of running.compute) step();
    return asOutputs(outputs.map((value) => arena.view(at(value), value.size ** 2 * value.channels).slice()));
  };
  const dispose = () => {
    running = undefined;
  };
  return { run, dispose };
}

interface Running {
  readonly machine: Machine;
  readonly compute: readonly (() => void)[];
}

/** Gives everything its place in a memory of its own. */
function assemble(kernels: WebAssembly.Module, input: Value, steps: readonly Step[], outputs: readonly Value[]): Running {
  const arena = createArena();
  const names = outputs.map(({ name }) => name);
  const { places, floats } = planMemory(livesOf(input, steps, names));
  const values = arena.take(floats);
  const at = ({ name }: Value) => values + (places.get(name) as number) * 4;
  const zeros = arena.put(new Float32Array(longestRow(input, steps)));
  const machine = { kernels: instantiateForwardKernels(kernels, arena.memory), arena, zeros, at };
  return { machine, compute: steps.map((step) => bindStep(machine, step)) };
}

function longestRow(input: Value, steps: readonly Step[]): number {
  return Math.max(...[input, ...steps.flatMap(writtenBy)].map(({ size, channels }) => size * channels));
}

function outputNamed(name: string, steps: readonly Step[]): Value {
  const value = steps.flatMap(writtenBy).find((one) => one.name === name);
  if (!value) throw new Error(`The network has no output ${name}`);
  return value;
}
