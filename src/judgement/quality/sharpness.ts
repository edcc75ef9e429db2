import { discStart } from './disc.ts';
import { gaussianBlur } from './gaussian-blur.ts';

/** Leaves the dark surround of a dermoscope out: its rim is sharp however blurred the skin is. */
const RADIUS = 0.45;

/**
 * How much fine detail there is beside the coarser: the energy between the Gaussians of sigma 1 and 2 pixels over that between
 * 2 and 4, within a disc in the middle. Pictures of natural things hold about as much energy in each octave (Field 1987,
 * doi:10.1364/JOSAA.4.002379), so that a sharp one comes to about 1 whatever its contrast, and smooth skin does too; blur takes
 * the finer octave first. The octave below 1 pixel is left out, for there lies the noise of cameras and of JPEG.
 *
 * @param luma [size * size], as `lumaOf` gives it.
 * @returns 0 upwards; 0 where there is no detail at all.
 */
export function sharpnessOf(luma: Float32Array, size: number): number {
  const fine = gaussianBlur(luma, size, 1);
  // Variances add: sigma 1 and then the root of 3 make 2, and then the root of 12 makes 4.
  const middle = gaussianBlur(fine, size, Math.sqrt(3));
  const coarse = gaussianBlur(middle, size, Math.sqrt(12));
  let finer = 0;
  let coarser = 0;
  for (let y = 0; y < size; y++) {
    const start = discStart(y, size, RADIUS);
    for (let i = y * size + start; i < (y + 1) * size - start; i++) {
      const between = middle[i] as number;
      finer += ((fine[i] as number) - between) ** 2;
      coarser += (between - (coarse[i] as number)) ** 2;
    }
  }
  return coarser > 0 ? finer / coarser : 0;
}
