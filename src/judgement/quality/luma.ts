/**
 * Brightness of each pixel: luma by ITU-R BT.601.
 *
 * @param input [size, size, 3] in [-1, 1].
 * @returns [size * size], 0 (black) to 1 (white).
 */
export function lumaOf(input: Float32Array): Float32Array {
  const luma = new Float32Array(input.length / 3);
  for (let i = 0, at = 0; i < luma.length; i++, at += 3) {
    const [red, green, blue] = [input[at] as number, input[at + 1] as number, input[at + 2] as number];
    luma[i] = (0.299 * red + 0.587 * green + 0.114 * blue + 1) / 2;
  }
  return luma;
}
