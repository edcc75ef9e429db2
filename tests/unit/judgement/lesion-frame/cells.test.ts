import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { regionsAbove } from '../../../../src/judgement/lesion-frame/connected-regions.ts';
import { widened } from '../../../../src/judgement/lesion-frame/neighbours.ts';
import { opened } from '../../../../src/judgement/lesion-frame/opening.ts';
import { medianOfNeighbours } from '../../../../src/judgement/lesion-frame/smooth.ts';
import { CELLS, GRID } from '../../../../src/judgement/lesion-frame/thumbnail.ts';

const mapBy = (value: (x: number, y: number) => number) =>
  Float32Array.from({ length: CELLS }, (_, i) => value(i % GRID, Math.floor(i / GRID)));

const isInRectangle = (x: number, y: number, left: number, top: number, width: number, height: number) =>
  x >= left && x < left + width && y >= top && y < top + height;

describe('a grey opening', () => {
  it('takes a hair of two cells away and leaves a patch of three', () => {
    const patch = (x: number, y: number) => isInRectangle(x, y, 20, 30, 3, 3);
    const hair = (x: number, y: number) => isInRectangle(x, y, 5, 0, 2, GRID);
    const found = opened(mapBy((x, y) => (patch(x, y) || hair(x, y) ? 9 : 1)));
    // Of a square of three cells its cross of five is left.
    expect(found.filter((value) => value === 9)).toHaveLength(5);
    expect(found[31 * GRID + 21]).toBe(9);
    expect(found[31 * GRID + 5]).toBe(1);
  });

  it('counts what lies beyond the edge as high', () => {
    const found = opened(mapBy((x, y) => (isInRectangle(x, y, 0, 0, 2, 2) ? 9 : 1)));
    expect([0, 1, GRID, GRID + 1].map((cell) => found[cell])).toEqual([9, 9, 9, 1]);
  });
});

describe('the regions above a threshold', () => {
  it('are joined by their sides, not by corners nor around the edge', () => {
    const map = mapBy((x, y) => (x === y || (y === 10 && (x === 0 || x === GRID - 1)) ? 1 : 0));
    map[GRID] = 1;
    const { regions, regionOf } = regionsAbove(map, 0.5);
    expect(regions).toHaveLength(GRID + 1);
    // The first two cells of the diagonal are joined by the one beneath the corner.
    expect([...(regions[0] ?? [])]).toEqual([0, GRID, GRID + 1]);
    expect(regionOf[10 * GRID]).not.toBe(regionOf[10 * GRID - 1 + GRID]);
    expect(regionOf[1]).toBe(-1);
  });

  it('do not hold cells that lie at the threshold', () => {
    expect(regionsAbove(new Float32Array(CELLS).fill(2), 2).regions).toEqual([]);
    expect(regionsAbove(new Float32Array(CELLS).fill(2), 1).regions.map(({ length }) => length)).toEqual([CELLS]);
  });
});

describe('a widened mask', () => {
  it('holds the cells beside it and none across the edge', () => {
    const mask = new Uint8Array(CELLS);
    mask[5 * GRID] = 1;
    const wide = widened(mask);
    expect([...wide.keys()].filter((cell) => wide[cell])).toEqual([4 * GRID, 5 * GRID, 5 * GRID + 1, 6 * GRID]);
  });
});

describe('the median of neighbours', () => {
  it('is that of nine sorted numbers, the edge repeated', () => {
    const random = seededRandom(5);
    const plane = mapBy(() => Math.floor(20 * random()));
    const smooth = medianOfNeighbours(plane);
    const within = (place: number) => Math.max(0, Math.min(GRID - 1, place));
    const around = [-1, 0, 1];
    for (const cell of smooth.keys()) {
      const [x, y] = [cell % GRID, Math.floor(cell / GRID)];
      const nine = around.flatMap((dy) => around.map((dx) => plane[within(y + dy) * GRID + within(x + dx)] ?? 0));
      if (smooth[cell] !== nine.sort((a, b) => a - b)[4]) expect.fail(`cell ${cell}`);
    }
  });
});
