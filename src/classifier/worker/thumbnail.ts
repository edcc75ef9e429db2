import { whiteCanvas } from './intake/white-canvas.ts';

const SIDE = 192;
const QUALITY = 0.8;

/**
 * The scored square as a small JPEG for lists, {@link SIDE} pixels a side.
 *
 * @param input - what the network saw of it: [size, size, 3] in [-1, 1].
 */
export async function drawThumbnail(input: Float32Array, size: number): Promise<ArrayBuffer> {
  const seen = whiteCanvas({ width: size, height: size });
  seen.context.putImageData(new ImageData(bytesOf(input), size, size), 0, 0);
  const small = whiteCanvas({ width: SIDE, height: SIDE });
  small.context.drawImage(seen.canvas, 0, 0, SIDE, SIDE);
  const blob = await small.canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return blob.arrayBuffer();
}

/** RGBA. */
function bytesOf(input: Float32Array): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray((input.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < input.length; from += 3, to += 4) {
    rgba[to] = ((input[from] as number) + 1) * 127.5;
    rgba[to + 1] = ((input[from + 1] as number) + 1) * 127.5;
    rgba[to + 2] = ((input[from + 2] as number) + 1) * 127.5;
  }
  return rgba;
}
