import sharp from 'sharp';

/** Standard deviation of the noise, in steps of 255: a modern camera's after shrinking. */
const NOISE = 1;
const JPEG_QUALITY = 90;

/**
 * Gives a degraded copy what a photo of the same would have had: noise, whole steps and JPEG. Without them blurred copies would
 * be told by their impossible smoothness.
 *
 * @param input [size, size, 3] in [-1, 1].
 * @returns the same shape and range.
 */
export async function takeAgain(input: Float32Array, size: number, random: () => number): Promise<Float32Array> {
  const bytes = Uint8ClampedArray.from(input, (value) => (value + 1) * 127.5 + NOISE * normal(random));
  const jpeg = await sharp(bytes, { raw: { width: size, height: size, channels: 3 } })
    .jpeg({ quality: JPEG_QUALITY })
    .toBuffer();
  const decoded = await sharp(jpeg).raw().toBuffer();
  return Float32Array.from(decoded, (value) => value / 127.5 - 1);
}

/** Standard normal (Box and Muller 1958). */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
