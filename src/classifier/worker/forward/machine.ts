import type { ForwardKernels } from '../../../kernels/index.ts';
import type { Arena } from './arena.ts';
import type { Value } from './graph.ts';

/** What steps work with. */
export interface Machine {
  readonly kernels: ForwardKernels;
  readonly arena: Arena;
  /** The address of as many zeros as the longest row of a map. */
  readonly zeros: number;
  /** The address of a value. */
  at(value: Value): number;
}
