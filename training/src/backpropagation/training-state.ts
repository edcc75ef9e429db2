/** All that a step of training changes: enough to go on from. Arrays are [plan.parameterCount]. */
export interface TrainingState {
  /** Steps done. */
  readonly step: number;
  readonly parameters: Float32Array;
  /** Moving mean and mean square of the gradients. */
  readonly mean: Float32Array;
  readonly square: Float32Array;
  /** Moving average of the parameters. */
  readonly average: Float32Array;
}

/** The arrays of a state in the order in which they are stored. */
export const STATE_ARRAYS = ['parameters', 'mean', 'square', 'average'] as const;

/** Before the first step. */
export function initialState(parameters: Float32Array): TrainingState {
  const { length } = parameters;
  return {
    step: 0,
    parameters,
    mean: new Float32Array(length),
    square: new Float32Array(length),
    average: Float32Array.from(parameters),
  };
}
