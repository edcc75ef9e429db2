import { describe, expect, it } from 'vitest';
import { tilesOf, walkOver } from '../../../../src/classifier/worker/forward/walk.ts';

describe('a walk in tiles', () => {
  it.each([1, 2] as const)('of stride %i makes each row once, from input rows that are there by then', (stride) => {
    for (let size = 1; size < 20; size++) {
      const walk = walkOver(size, stride);
      for (let rows = 1; rows < 6; rows++) {
        const tiles = tilesOf(walk, rows);
        expect(tiles.flatMap(({ from, to }) => range(from, to))).toEqual(range(0, walk.outSize));
        expect(tiles.flatMap(({ inFrom, inTo }) => range(inFrom, inTo))).toEqual(range(0, size));
        for (const { to, inTo } of tiles) {
          expect(inTo).toBeGreaterThanOrEqual(Math.min(size, (to - 1) * stride - walk.pad + 3));
        }
      }
    }
  });

  it('pads as TensorFlow does: what is odd goes behind', () => {
    expect(walkOver(224, 2)).toMatchObject({ outSize: 112, pad: 0 });
    expect(walkOver(25, 2)).toMatchObject({ outSize: 13, pad: 1 });
    expect(walkOver(7, 1)).toMatchObject({ outSize: 7, pad: 1 });
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
