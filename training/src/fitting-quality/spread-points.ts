/** A run of pixels in one row over which a point is spread: `from`..`to` pixels to the right, both included, `down` below. */
interface Run {
  readonly down: number;
  readonly from: number;
  readonly to: number;
}

/**
 * What a lens that is out of focus does: every point becomes an even disc.
 *
 * @param light [size, size, 3].
 * @param radius in pixels.
 */
export function defocus(light: Float32Array, size: number, radius: number): Float32Array {
  const rows = Math.floor(radius);
  const runs = Array.from({ length: 2 * rows + 1 }, (_, i) => {
    const down = i - rows;
    const half = Math.floor(Math.sqrt(radius ** 2 - down ** 2));
    return { down, from: -half, to: half };
  });
  return spreadPoints(light, size, runs);
}

/**
 * What a hand that moves does: every point becomes an even line.
 *
 * @param length in pixels.
 * @param direction radians, clockwise from the right.
 */
export function shake(light: Float32Array, size: number, length: number, direction: number): Float32Array {
  const steps = Math.max(1, Math.round(length));
  const runs = Array.from({ length: steps }, (_, i) => {
    const along = ((i + 0.5) / steps - 0.5) * length;
    const right = Math.round(along * Math.cos(direction));
    return { down: Math.round(along * Math.sin(direction)), from: right, to: right };
  });
  return spreadPoints(light, size, runs);
}

/** Mean over the runs around each pixel, by sums along the rows; beyond the edge its pixels are repeated. */
function spreadPoints(light: Float32Array, size: number, runs: readonly Run[]): Float32Array {
  const reach = Math.max(...runs.map(({ from, to }) => Math.max(-from, to)));
  const sums = sumsAlongRows(light, size, reach);
  const width = size + 2 * reach + 1;
  const pixels = runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
  const out = new Float32Array(light.length);
  for (let y = 0; y < size; y++) {
    for (const { down, from, to } of runs) {
      const row = Math.min(size - 1, Math.max(0, y + down)) * width + reach;
      for (let x = 0; x < size; x++) {
        for (let channel = 0; channel < 3; channel++) {
          const end = sums[(row + x + to + 1) * 3 + channel] as number;
          const start = sums[(row + x + from) * 3 + channel] as number;
          const at = (y * size + x) * 3 + channel;
          out[at] = (out[at] as number) + (end - start) / pixels;
        }
      }
    }
  }
  return out;
}

function sumsAlongRows(light: Float32Array, size: number, reach: number): Float64Array {
  const width = size + 2 * reach + 1;
  const sums = new Float64Array(size * width * 3);
  for (let y = 0; y < size; y++) {
    for (let i = 1; i < width; i++) {
      const x = Math.min(size - 1, Math.max(0, i - 1 - reach));
      for (let channel = 0; channel < 3; channel++) {
        const at = (y * width + i) * 3 + channel;
        sums[at] = (sums[at - 3] as number) + (light[(y * size + x) * 3 + channel] as number);
      }
    }
  }
  return sums;
}
