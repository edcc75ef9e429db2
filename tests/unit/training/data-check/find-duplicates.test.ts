import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { crossesSplits, findDuplicates, isContradictory } from '../../../../training/src/data-check/find-duplicates.ts';
import { sampleOf } from './samples.ts';

function noise(seed: number): Float32Array {
  const random = seededRandom(seed);
  return Float32Array.from({ length: 32 * 32 * 3 }, () => Math.round(255 * random()));
}

describe('duplicates', () => {
  const first = sampleOf({ file: 'first.jpg', split: 'test' });
  const copy = sampleOf({ file: 'copy.jpg', label: 'malignant' });
  const alike = sampleOf({ file: 'alike.jpg' });
  const other = sampleOf({ file: 'other.jpg' });
  const broken = sampleOf({ file: 'broken.jpg' });
  const samples = [first, copy, alike, other, broken];
  const brighter = noise(1).map((value) => Math.min(255, value + 3));

  it('are pairs of the same bytes and, beyond those, of the same looks', () => {
    const hashes = new Map([
      [first, 'aa'],
      [copy, 'aa'],
      [alike, 'bb'],
      [other, 'cc'],
      [broken, 'dd'],
    ]);
    const thumbnails = new Map([
      [first, noise(1)],
      [copy, noise(1)],
      [alike, brighter],
      [other, noise(2)],
    ]);
    const pairs = findDuplicates(samples, hashes, thumbnails);
    expect(pairs.map(({ kind, pictures: [a, b] }) => `${kind} ${a.file} ${b.file}`)).toEqual([
      'exact first.jpg copy.jpg',
      'near first.jpg alike.jpg',
    ]);
    expect(pairs.map(isContradictory)).toEqual([true, false]);
    expect(pairs.map(crossesSplits)).toEqual([true, true]);
  });

  it('are told by their bytes even when they cannot be decoded', () => {
    const [pair, ...rest] = findDuplicates([broken, other], new Map([broken, other].map((one) => [one, 'ee'])), new Map());
    expect(pair?.pictures).toEqual([broken, other]);
    expect(rest).toEqual([]);
  });
});
