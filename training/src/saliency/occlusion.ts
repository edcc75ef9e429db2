/** Side of the patch in cells of the map: it covers a cell whole, and some of each neighbour. */
export const PATCH_CELLS = 1.5;

/**
 * The logit that a picture loses when a patch of its own mean colour lies over a place (occlusion sensitivity, Zeiler & Fergus
 * 2014, doi:10.1007/978-3-319-10590-1_53), with the patch on the middle of each cell of a grid in turn.
 *
 * @param logitsOf scores pictures that are [size, size, 3].
 * @param picture [size, size, 3], row by row.
 * @param cells rows and columns of the grid.
 * @param patchCells side of the patch, in cells; at the picture's edge a part of it falls outside.
 * @returns [cells * cells], row by row; above 0 where the picture's score rests on the place.
 */
export function occlusionMap(
  logitsOf: (pictures: readonly Float32Array[]) => readonly number[],
  picture: Float32Array,
  size: number,
  cells: number,
  patchCells = PATCH_CELLS,
): Float32Array {
  const [whole = Number.NaN] = logitsOf([picture]);
  const colour = meanColour(picture);
  const side = (size / cells) * patchCells;
  const lost: number[] = [];
  for (let row = 0; row < cells; row++) {
    // A row at a time: all at once would want much memory of the network.
    const covered = Array.from({ length: cells }, (_, column) => {
      const patch = { x: patchStart(column, size / cells, side), y: patchStart(row, size / cells, side), side };
      return withPatch(picture, size, patch, colour);
    });
    lost.push(...logitsOf(covered).map((logit) => whole - logit));
  }
  return Float32Array.from(lost);
}

type Rgb = readonly [number, number, number];

function patchStart(cell: number, cellSide: number, side: number): number {
  return (cell + 0.5) * cellSide - side / 2;
}

function withPatch(
  picture: Float32Array,
  size: number,
  { x, y, side }: { readonly x: number; readonly y: number; readonly side: number },
  colour: Rgb,
): Float32Array {
  const covered = picture.slice();
  const [left, top] = [Math.round(x), Math.round(y)];
  const [right, bottom] = [Math.round(x + side), Math.round(y + side)];
  for (let row = Math.max(0, top); row < Math.min(size, bottom); row++) {
    for (let column = Math.max(0, left); column < Math.min(size, right); column++) {
      covered.set(colour, (row * size + column) * 3);
    }
  }
  return covered;
}

function meanColour(picture: Float32Array): Rgb {
  const sums: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < picture.length; i += 3) {
    for (const channel of [0, 1, 2] as const) sums[channel] += picture[i + channel] ?? 0;
  }
  const pixels = picture.length / 3;
  return [sums[0] / pixels, sums[1] / pixels, sums[2] / pixels];
}
