import { type MemoryMap, type MemorySettings, mapMemory } from './memory-map.ts';
import type { NetworkPlan } from './plan.ts';
import { STATE_ARRAYS, type TrainingState } from './training-state.ts';

/** Everything that the threads share. All of it can be sent to a worker; the memory is then the same memory. */
export interface Shared {
  readonly plan: NetworkPlan;
  readonly map: MemoryMap;
  readonly memory: WebAssembly.Memory;
  readonly module: WebAssembly.Module;
  /** Images that go through the network at once. */
  readonly images: number;
}

const PAGE_BYTES = 65536;
const MOST_PAGES = 65536;

/**
 * Memory for the training of a network by some workers, from the given state on.
 *
 * @throws {RangeError} when it would need more than the 4 GiB that a WebAssembly memory can have, or the state is of another
 * network.
 */
export function createShared(
  plan: NetworkPlan,
  state: TrainingState,
  module: WebAssembly.Module,
  settings: MemorySettings,
): Shared {
  const map = mapMemory(plan, settings);
  const initial = Math.ceil(map.bytes / PAGE_BYTES);
  if (initial > MOST_PAGES) {
    throw new RangeError(`Training would need ${Math.ceil(map.bytes / 2 ** 20)} MiB; the most is 4096. Take fewer images.`);
  }
  const memory = new WebAssembly.Memory({ initial, maximum: MOST_PAGES, shared: true });
  for (const name of STATE_ARRAYS) {
    if (state[name].length !== plan.parameterCount)
      throw new RangeError(`The state's ${name} are not those of this network`);
    new Float32Array(memory.buffer, map[name], plan.parameterCount).set(state[name]);
  }
  return { plan, map, memory, module, images: settings.images };
}

/** A copy of the state that lies in the memory, after `step` steps. */
export function copyState({ plan, map, memory }: Shared, step: number): TrainingState {
  const copy = (at: number) => Float32Array.from(new Float32Array(memory.buffer, at, plan.parameterCount));
  return {
    step,
    parameters: copy(map.parameters),
    mean: copy(map.mean),
    square: copy(map.square),
    average: copy(map.average),
  };
}
