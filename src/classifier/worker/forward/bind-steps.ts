import { bindBlock, bindPointwise, bindStem } from './bind-convolutions.ts';
import { bindMean, bindShift, bindWeighing } from './bind-heads.ts';
import type { Machine } from './machine.ts';
import type { Step } from './plan-steps.ts';

/** Brings a step's weights to the memory. @returns what computes the step. */
export function bindStep(machine: Machine, step: Step): () => void {
  switch (step.kind) {
    case 'stem':
      return bindStem(machine, step);
    case 'block':
      return bindBlock(machine, step);
    case 'pointwise':
      return bindPointwise(machine, step);
    case 'mean':
      return bindMean(machine, step);
    case 'weighing':
      return bindWeighing(machine, step);
    case 'shift':
      return bindShift(machine, step);
  }
}
