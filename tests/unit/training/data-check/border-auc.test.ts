import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { borderAuc } from '../../../../training/src/data-check/border-auc.ts';
import { sampleOf } from './samples.ts';

/** Borders of four values of noise; those of malignant pictures shifted in one of them. */
function drawBorders({ shift, groups }: { readonly shift: number; readonly groups: number }, count = 200) {
  const random = seededRandom(3);
  const looks = Array.from({ length: groups }, () => Float32Array.from({ length: 4 }, () => random() - 0.5));
  return Array.from({ length: count }, (_, i) => {
    const label = i % groups < groups / 2 ? ('malignant' as const) : ('benign' as const);
    const look = looks[i % groups] ?? new Float32Array(4);
    const border = look.map((value, j) => value + (j === 2 && label === 'malignant' ? shift : 0));
    return { sample: sampleOf({ file: `${i}.jpg`, group: `lesion ${i % groups}`, label }), border };
  });
}

describe('what the border alone says', () => {
  it('is all, where the classes come from different cameras', () => {
    expect(borderAuc(drawBorders({ shift: 2, groups: 200 }))).toBeGreaterThan(0.99);
  });

  it('is nothing, where they do not', () => {
    const value = borderAuc(drawBorders({ shift: 0, groups: 200 })) ?? 1;
    expect(Math.abs(value - 0.5)).toBeLessThan(0.12);
  });

  it('is not learned from other pictures of the same lesion', () => {
    // Ten lesions of 20 equal pictures each: folds that part a lesion would know each held-back picture by heart.
    expect(borderAuc(drawBorders({ shift: 0, groups: 10 }))).toBeLessThan(0.8);
  });

  it('is not told of too few pictures of a class', () => {
    const pictures = drawBorders({ shift: 2, groups: 200 });
    const malignant = pictures.filter(({ sample }) => sample.label === 'malignant');
    const benign = pictures.filter(({ sample }) => sample.label === 'benign');
    expect(borderAuc([...malignant.slice(0, 19), ...benign])).toBeUndefined();
    expect(borderAuc([...malignant.slice(0, 20), ...benign])).toBeGreaterThan(0.9);
    expect(borderAuc([])).toBeUndefined();
  });
});
