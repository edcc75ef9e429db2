import { findRegions } from './lesion-frame/find-lesions.ts';
import { fitOfRegion, termsOf } from './lesion-frame/fit-of-region.ts';
import { lesionThumbnail } from './lesion-frame/thumbnail.ts';
import { pixelsInMemory } from './preprocess.ts';

/** Numbers that describe a spot. */
export const SPOT_LENGTH = 14;

/** Of so many regions, the likeliest lesions, the strongest are told. */
const LIKELIEST = 12;

/**
 * What stands out in the scored square: how the region that is most likely a lesion differs from what surrounds it. The network
 * averages over the square, so that a faint lesion and bare skin look alike to it; a border it does not see is seen here.
 *
 * @param input what the network sees: [size, size, 3] in [-1, 1].
 * @returns [{@link SPOT_LENGTH}]: the region's likelihood and its features (see `RegionFeatures`), then the strongest contrast,
 *   edge and compactness among the likeliest regions. Zeros where nothing stands out.
 */
export function spotIn(input: Float32Array, size: number): Float32Array {
  const regions = findRegions(lesionThumbnail(pixelsInMemory(size, size, opaquePixels(input))))
    .map(({ features }) => ({ features, fit: fitOfRegion(features) }))
    .sort((one, other) => other.fit - one.fit);
  const [best] = regions;
  if (!best) return new Float32Array(SPOT_LENGTH);
  const likeliest = regions.slice(0, LIKELIEST);
  const strongest = (name: 'contrast' | 'edge' | 'compactness') =>
    Math.max(...likeliest.map(({ features }) => features[name]));
  const [, ...terms] = termsOf(best.features);
  return Float32Array.of(best.fit, ...terms, strongest('contrast'), strongest('edge'), strongest('compactness'));
}

function opaquePixels(input: Float32Array): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray((input.length / 3) * 4);
  for (let pixel = 0; pixel < input.length / 3; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      rgba[4 * pixel + channel] = ((input[3 * pixel + channel] as number) + 1) * 127.5;
    }
    rgba[4 * pixel + 3] = 255;
  }
  return rgba;
}
