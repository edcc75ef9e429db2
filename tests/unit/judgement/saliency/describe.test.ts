import { describe, expect, it } from 'vitest';
import { describeEvidence, SALIENCY_REGIONS } from '../../../../src/judgement/index.ts';
import { shareWithin } from '../../../../src/judgement/saliency/share-within.ts';
import { saliencyBy } from './judged.ts';

const peakAt = (atRow: number, atColumn: number, height = 4, ground = -1) =>
  saliencyBy((row, column) => (Math.hypot(row - atRow, column - atColumn) < 1.2 ? height : ground));

describe('what speaks for suspicion, in words', () => {
  it('names each ninth of the frame', () => {
    const places = [0, 3, 6].flatMap((row) => [0, 3, 6].map((column) => describeEvidence(peakAt(row, column))));
    expect(places).toEqual(SALIENCY_REGIONS.map((region) => ({ code: 'mainly', region })));
  });

  it('is spread where the map is even, and strongest somewhere where it is not quite', () => {
    expect(describeEvidence(saliencyBy(() => 2))).toEqual({ code: 'spread' });
    expect(describeEvidence(peakAt(0, 6, 3, 1))).toEqual({ code: 'strongest', region: 'upper-right' });
  });

  it('tells of the border where the middle says nothing', () => {
    const border = saliencyBy((row, column) => (Math.max(Math.abs(row - 3), Math.abs(column - 3)) > 2 ? 2 : -1));
    expect(describeEvidence(border)).toEqual({ code: 'border' });
  });

  it('makes nothing of little, and says when all there is speaks against', () => {
    expect(describeEvidence(saliencyBy((row) => row / 6 - 0.5))).toEqual({ code: 'little' });
    expect(describeEvidence(saliencyBy((row) => row / 6 - 2))).toEqual({ code: 'against' });
  });

  it('warns where it lies mainly outside the lesion that was found', () => {
    const lesion = { left: 0.1, top: 0.1, right: 0.4, bottom: 0.4 };
    expect(describeEvidence(peakAt(6, 6), lesion)).toEqual({ code: 'outside-lesion' });
    expect(describeEvidence(peakAt(1, 1), lesion)).toEqual({ code: 'mainly', region: 'upper-left' });
  });

  it('counts half a part around the lesion as inside: a part tells of more than its own place', () => {
    const justBeside = saliencyBy((row, column) => (row === 3 && column === 2 ? 5 : -1));
    const from = (left: number) => ({ left, top: 0.4, right: 0.8, bottom: 0.6 });
    expect(describeEvidence(justBeside, from(3 / 7)).code).toBe('mainly');
    expect(describeEvidence(justBeside, from(4 / 7)).code).toBe('outside-lesion');
  });
});

it('a part counts by how much of it lies in a box', () => {
  const map = { width: 2, height: 2, values: [1, 2, 3, 4] };
  expect(shareWithin(map, { left: 0, top: 0, right: 1, bottom: 1 })).toBe(1);
  expect(shareWithin(map, { left: 0.25, top: 0, right: 1, bottom: 0.5 })).toBeCloseTo(0.25, 10);
  expect(shareWithin(map, { left: -3, top: 0.75, right: 0.5, bottom: 9 })).toBeCloseTo(0.15, 10);
});
