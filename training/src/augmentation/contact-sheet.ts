import sharp from 'sharp';

/** Rows and columns of a tile, pixels. */
export const TILE_SIZE = 160;
const GAP = 4;
const PAPER = { r: 255, g: 255, b: 255 };

/**
 * Draws what the network sees, a row for each picture and a column for each look at it.
 *
 * @param rows inputs [TILE_SIZE, TILE_SIZE, 3] in [-1, 1]; all rows of the same length.
 * @returns a PNG.
 */
export async function contactSheet(rows: readonly (readonly Float32Array[])[]): Promise<Buffer> {
  const step = TILE_SIZE + GAP;
  const tiles = rows.flatMap((row, y) =>
    row.map((input, x) => ({
      input: Buffer.from(bytesOf(input)),
      raw: { width: TILE_SIZE, height: TILE_SIZE, channels: 3 as const },
      left: GAP + x * step,
      top: GAP + y * step,
    })),
  );
  const width = GAP + (rows[0]?.length ?? 0) * step;
  const height = GAP + rows.length * step;
  return sharp({ create: { width, height, channels: 3, background: PAPER } })
    .composite(tiles)
    .png()
    .toBuffer();
}

function bytesOf(input: Float32Array): Uint8Array {
  return Uint8Array.from(input, (value) => Math.round((value + 1) * 127.5));
}
