import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { agreementOf, type LookedAt } from '../../../../training/src/saliency/agreement.ts';
import { drawBalanced } from '../../../../training/src/saliency/measure-saliency.ts';
import { saliencyTable } from '../../../../training/src/saliency/saliency-table.ts';
import { sampleOf } from './samples.ts';

const random = seededRandom(5);
const drawMap = () => Float32Array.from({ length: 49 }, () => random() - 0.5);

function look(occlusionOf: (saliency: Float32Array) => Float32Array, label: LookedAt['label'] = 'benign'): LookedAt {
  const saliency = drawMap();
  return { saliency, occlusion: occlusionOf(saliency), label };
}

describe('the agreement of saliency and occlusion', () => {
  const rising = (map: Float32Array) => map.map((value) => value ** 3);
  const falling = (map: Float32Array) => map.map((value) => -value);

  it('is 1 where the one rises with the other, and near 0 with the map of another picture', () => {
    const looks = Array.from({ length: 40 }, (_, i) => look(rising, i % 4 === 0 ? 'malignant' : 'benign'));
    const agreement = agreementOf(looks);
    expect(agreement).toMatchObject({ pictures: 40, malignant: 10 });
    expect(agreement?.correlation.median).toBeCloseTo(1, 10);
    expect(agreement?.correlation.lowerQuartile).toBeCloseTo(1, 10);
    expect(Math.abs(agreement?.withAnotherPicture.median ?? 1)).toBeLessThan(0.1);
  });

  it('has the median and the quartiles of the pictures', () => {
    const looks = [look(rising), look(rising), look(rising), look(falling)];
    const { correlation } = agreementOf(looks) ?? {};
    expect(correlation?.median).toBeCloseTo(1, 10);
    expect(correlation?.lowerQuartile).toBeCloseTo(0.5, 10);
  });

  it('leaves pictures out whose map is even, and says nothing where no picture is left', () => {
    const even = look((map) => map.map(() => 0.5));
    expect(agreementOf([even, even])).toBeUndefined();
    expect(agreementOf([])).toBeUndefined();
    expect(agreementOf([even, look(rising)])?.correlation.median).toBeCloseTo(1, 10);
  });

  it('is told in a line for each camera', () => {
    const spread = { median: 0.623, lowerQuartile: 0.5, upperQuartile: 0.701 };
    const other = { median: 0.2, lowerQuartile: -0.105, upperQuartile: 0.31 };
    const agreement = { pictures: 60, malignant: 30, correlation: spread, withAnotherPicture: other };
    expect(saliencyTable({ patchCells: 1.5, modalities: { phone: agreement } })).toBe(
      '  phone: 60 pictures (30 malignant), rank correlation 0.62 (0.50 to 0.70), with the map of another picture 0.20 (-0.10 to 0.31)',
    );
    expect(saliencyTable({ patchCells: 1.5, modalities: {} })).toContain('too few');
  });
});

describe('the pictures that are looked at', () => {
  const samples = [
    ...Array.from({ length: 9 }, (_, i) => sampleOf(`malignant ${i}`, 'malignant')),
    ...Array.from({ length: 40 }, (_, i) => sampleOf(`benign ${i}`, 'benign')),
  ];
  const malignantIn = (count: number) => drawBalanced(samples, count, 1).filter(({ label }) => label === 'malignant').length;

  it('are half malignant, or all that there are', () => {
    expect([malignantIn(10), malignantIn(30)]).toEqual([5, 9]);
    expect(drawBalanced(samples, 30, 1)).toHaveLength(30);
    expect(drawBalanced(samples, 48, 1)).toHaveLength(48);
    expect(drawBalanced(samples, 100, 1)).toHaveLength(49);
  });

  it('are the same for a seed, and others for another', () => {
    const names = (seed: number) => drawBalanced(samples, 10, seed).map(({ file }) => file);
    expect(names(1)).toEqual(names(1));
    expect(names(1)).not.toEqual(names(2));
  });
});
