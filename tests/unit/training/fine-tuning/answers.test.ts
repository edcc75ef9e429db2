import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { answersOf, MALIGNANT_OUTPUT, OUTPUTS } from '../../../../training/src/fine-tuning/outputs.ts';
import { soften } from '../../../../training/src/fine-tuning/teach.ts';

const picture = { file: 'a.jpg', set: 'x', split: 'training', group: 'a', modality: 'phone', squashedAspect: 1 } as const;
const melanoma: Sample = { ...picture, label: 'malignant', diagnosis: 'mel' };
const unknown: Sample = { ...picture, label: 'malignant' };

describe('the answers asked of the network', () => {
  it('are the label and one diagnosis', () => {
    const { targets, weights } = answersOf(melanoma, 2, 0.25);
    expect(targets).toHaveLength(OUTPUTS);
    expect(targets[MALIGNANT_OUTPUT]).toBe(1);
    expect(targets.slice(1).filter((target) => target === 1)).toHaveLength(1);
    expect(weights).toEqual([2, ...new Array(OUTPUTS - 1).fill(0.5)]);
  });

  it('leave a diagnosis that is not known out of the loss', () => {
    expect(answersOf(unknown, 1, 0.25).weights).toEqual([1, ...new Array(OUTPUTS - 1).fill(0)]);
  });

  it('are moved towards what a teacher says, by its share', () => {
    const softened = soften(answersOf(melanoma, 1, 0.25), new Array(OUTPUTS).fill(0), 0.5);
    expect(softened.targets[MALIGNANT_OUTPUT]).toBeCloseTo(0.75);
    expect(softened.targets.slice(1).every((target) => target === 0.75 || target === 0.25)).toBe(true);
  });

  it('are the teacher alone where none is known', () => {
    const softened = soften(answersOf(unknown, 1, 0.25), [0, ...new Array(OUTPUTS - 1).fill(Math.log(3))], 0.5);
    expect(softened.targets[1]).toBeCloseTo(0.75);
    expect(softened.weights[1]).toBe(0.25);
  });
});
