import { describe, expect, it } from 'vitest';
import { rankCorrelation, seededRandom } from '../../../../src/evaluation/index.ts';
import { occlusionMap } from '../../../../training/src/saliency/occlusion.ts';

const [SIZE, CELLS] = [28, 7];

/** A network that sees nothing beyond a cell: its logit is the mean over the cells of a function of their mean colour. */
const cellValues = (picture: Float32Array) => {
  const side = SIZE / CELLS;
  return Float32Array.from({ length: CELLS * CELLS }, (_, cell) => {
    const [row, column] = [Math.floor(cell / CELLS), cell % CELLS];
    let sum = 0;
    for (let i = 0; i < side * side; i++) {
      const at = ((row * side + Math.floor(i / side)) * SIZE + column * side + (i % side)) * 3;
      sum += (picture[at] ?? 0) - 0.5 * (picture[at + 2] ?? 0);
    }
    return Math.tanh(sum / side ** 2);
  });
};
const meanOf = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
const logitsOf = (pictures: readonly Float32Array[]) => pictures.map((picture) => meanOf(cellValues(picture)) - 1);

const drawPicture = (value: (x: number, y: number, channel: number) => number) =>
  Float32Array.from({ length: SIZE * SIZE * 3 }, (_, i) => {
    const pixel = Math.floor(i / 3);
    return value(pixel % SIZE, Math.floor(pixel / SIZE), i % 3);
  });
const smooth = drawPicture((x, y, channel) => Math.sin(x / 5 + channel) * Math.cos(y / 6 - channel));
const random = seededRandom(3);
const noise = drawPicture(() => 2 * random() - 1);

describe('an occlusion map', () => {
  it('is in the order of the saliency where no part of the network sees beyond its cell', () => {
    for (const picture of [smooth, noise]) {
      const lost = occlusionMap(logitsOf, picture, SIZE, CELLS, 1);
      expect(rankCorrelation(lost, cellValues(picture))).toBeCloseTo(1, 10);
    }
  });

  it('loses what the covered cell gave, less what the mean colour gives', () => {
    const lost = occlusionMap(logitsOf, smooth, SIZE, CELLS, 1);
    const values = cellValues(smooth);
    const [first = 0, second = 0] = lost;
    expect(first - second).toBeCloseTo(((values[0] ?? 0) - (values[1] ?? 0)) / 49, 6);
  });

  it('stays close to it with a patch that reaches into the neighbours', () => {
    expect(rankCorrelation(occlusionMap(logitsOf, smooth, SIZE, CELLS), cellValues(smooth))).toBeGreaterThan(0.9);
  });

  it('has nothing to do with a shuffled saliency', () => {
    const lost = occlusionMap(logitsOf, smooth, SIZE, CELLS);
    const values = cellValues(smooth);
    const shuffled = () =>
      [...values]
        .map((value) => ({ value, place: random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ value }) => value);
    const correlations = Array.from({ length: 300 }, () => rankCorrelation(lost, shuffled()));
    expect(Math.abs(correlations.reduce((sum, value) => sum + value, 0) / 300)).toBeLessThan(0.05);
  });

  it('leaves the picture as it was', () => {
    const before = smooth.slice();
    occlusionMap(logitsOf, smooth, SIZE, CELLS);
    expect(smooth).toEqual(before);
  });
});
