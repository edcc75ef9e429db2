/** A difference hash of 64 bits as two whole numbers of 32 bits. */
export type PerceptualHash = readonly [high: number, low: number];

const COLUMNS = 8;
const ROWS = 8;

/** Bits of a {@link PerceptualHash}. */
export const HASH_BITS = COLUMNS * ROWS;

/**
 * dHash (Krawetz 2013): of a grey picture shrunk to 9 x 8, whether each pixel is darker than its right neighbour.
 *
 * @param grey [size * size]
 */
export function differenceHash(grey: Float32Array, size: number): PerceptualHash {
  const hash: [number, number] = [0, 0];
  for (let row = 0; row < ROWS; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const darker = cellMean(grey, size, column, row) < cellMean(grey, size, column + 1, row);
      const bit = row * COLUMNS + column;
      if (darker) hash[bit >> 5 ? 1 : 0] |= 1 << (bit & 31);
    }
  }
  return hash;
}

/** Bits in which two hashes differ, 0..64. */
export function hammingDistance(a: PerceptualHash, b: PerceptualHash): number {
  return countBits(a[0] ^ b[0]) + countBits(a[1] ^ b[1]);
}

function cellMean(grey: Float32Array, size: number, column: number, row: number): number {
  const left = Math.floor((column * size) / (COLUMNS + 1));
  const right = Math.floor(((column + 1) * size) / (COLUMNS + 1));
  const top = Math.floor((row * size) / ROWS);
  const bottom = Math.floor(((row + 1) * size) / ROWS);
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += grey[y * size + x] ?? 0;
  }
  return sum / ((right - left) * (bottom - top));
}

function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
