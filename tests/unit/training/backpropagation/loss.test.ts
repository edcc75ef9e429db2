import { describe, expect, it } from 'vitest';
import { sigmoidCrossEntropy } from '../../../../training/src/backpropagation/loss.ts';

const one = Float32Array.of(1);

describe('sigmoid cross-entropy', () => {
  it('is minus the logarithm of the probability that was given to the truth', () => {
    const { sum, gradients } = sigmoidCrossEntropy(Float32Array.of(0.7), { targets: one, weights: one });
    const probability = 1 / (1 + Math.exp(-0.7));
    expect(sum).toBeCloseTo(-Math.log(probability), 6);
    expect(gradients[0]).toBeCloseTo(probability - 1, 6);
  });

  it('counts each image by its weight and leaves out those without a label', () => {
    const labels = { targets: Float32Array.of(1, 1, 0), weights: Float32Array.of(2, 0, 1) };
    const { sum, gradients } = sigmoidCrossEntropy(Float32Array.of(0, 5, 0), labels);
    expect(sum).toBeCloseTo(3 * Math.LN2, 6);
    expect(gradients[0]).toBe(-1);
    expect(gradients[1]).toBeCloseTo(0);
    expect(gradients[2]).toBe(0.5);
  });

  it('moves targets towards one half', () => {
    const smoothed = sigmoidCrossEntropy(Float32Array.of(1.5), { targets: one, weights: one }, 0.2);
    const soft = sigmoidCrossEntropy(Float32Array.of(1.5), { targets: Float32Array.of(0.9), weights: one });
    expect(smoothed.sum).toBeCloseTo(soft.sum, 6);
    expect(smoothed.gradients[0]).toBeCloseTo(soft.gradients[0] ?? Number.NaN, 6);
  });

  it('is finite for logits of any size', () => {
    const labels = { targets: Float32Array.of(0, 1), weights: Float32Array.of(1, 1) };
    expect(sigmoidCrossEntropy(Float32Array.of(800, -800), labels).sum).toBeCloseTo(1600, 3);
  });

  it('wants a target and a weight for each logit', () => {
    expect(() => sigmoidCrossEntropy(Float32Array.of(1, 2), { targets: one, weights: one })).toThrow(RangeError);
  });
});
