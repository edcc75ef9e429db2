import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { nominatePairs } from '../../../../training/src/dataset/nominate-pairs.ts';
import { hammingDistance, type PerceptualHash } from '../../../../training/src/dataset/perceptual-hash.ts';

const DISTANCE = 8;

/** Two orientations each; every second picture is the one before it with up to twelve bits turned over. */
function drawHashes(count: number): PerceptualHash[][] {
  const random = seededRandom(7);
  const word = () => Math.floor(random() * 2 ** 32) | 0;
  const hashes: PerceptualHash[][] = [];
  for (let i = 0; i < count; i++) {
    const before = hashes[i - 1]?.[Math.floor(random() * 2)];
    let [high, low] = i % 2 === 1 && before ? before : [word(), word()];
    for (let flips = Math.floor(random() * 13); i % 2 === 1 && flips > 0; flips--) {
      if (random() < 0.5) high ^= 1 << Math.floor(random() * 32);
      else low ^= 1 << Math.floor(random() * 32);
    }
    hashes.push([
      [high, low],
      [word(), word()],
    ]);
  }
  return hashes;
}

describe('the nomination of pairs', () => {
  it('finds what comparing every hash with every other finds, each once', () => {
    const hashes = drawHashes(400);
    const expected: string[] = [];
    for (const [i, [upright]] of hashes.entries()) {
      for (const [j, orientations] of hashes.slice(0, i).entries()) {
        for (const [k, hash] of orientations.entries()) {
          if (upright && hammingDistance(upright, hash) <= DISTANCE) expected.push(`${i} ${j} ${k}`);
        }
      }
    }
    const nominated: string[] = [];
    nominatePairs(hashes, DISTANCE, (i, j, k) => nominated.push(`${i} ${j} ${k}`));
    expect(expected.length).toBeGreaterThan(50);
    expect(nominated.sort()).toEqual(expected.sort());
  });
});
