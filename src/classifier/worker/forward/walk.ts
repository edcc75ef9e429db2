/** A square that a 3x3 filter walks over with TensorFlow's "same" padding. */
export interface Walk {
  readonly size: number;
  readonly outSize: number;
  readonly stride: 1 | 2;
  /** Rows and columns of padding before the first. */
  readonly pad: number;
}

/** Output rows `from` to `to`, for which input rows up to `inTo` are needed; those before `inFrom` were there already. */
export interface Tile {
  readonly inFrom: number;
  readonly inTo: number;
  readonly from: number;
  readonly to: number;
}

export function walkOver(size: number, stride: 1 | 2): Walk {
  const outSize = Math.ceil(size / stride);
  const pad = Math.floor(Math.max((outSize - 1) * stride + 3 - size, 0) / 2);
  return { size, outSize, stride, pad };
}

/** @param rows - of the output that are made at once, more than 0. */
export function tilesOf({ size, outSize, stride, pad }: Walk, rows: number): Tile[] {
  const tiles: Tile[] = [];
  let inFrom = 0;
  for (let from = 0; from < outSize; from += rows) {
    const to = Math.min(outSize, from + rows);
    const inTo = to === outSize ? size : Math.min(size, (to - 1) * stride - pad + 3);
    tiles.push({ inFrom, inTo, from, to });
    inFrom = inTo;
  }
  return tiles;
}
