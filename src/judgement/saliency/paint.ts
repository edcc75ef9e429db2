import { cividis } from './cividis.ts';
import { type EvidenceMap, STRONG_EVIDENCE } from './evidence.ts';
import { upsample } from './upsample.ts';

/** A picture to lay over another. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  /** [height * width * 4], sRGB with alpha that is not multiplied in, row by row. */
  readonly rgba: Uint8ClampedArray<ArrayBuffer>;
}

/**
 * Paints evidence: yellow for malignancy, blue against it, the stronger the less transparent; 0 cannot be seen, and beyond
 * {@link STRONG_EVIDENCE} nothing gets stronger.
 *
 * @param side in pixels.
 */
export function paintEvidence(map: EvidenceMap, side: number): Painting {
  return painted(upsample(map, side), side, side);
}

/** The colours of the whole scale, from strongly against to strongly for, in one row. */
export function paintEvidenceScale(width: number): Painting {
  const evidence = Float32Array.from({ length: width }, (_, x) => STRONG_EVIDENCE * ((2 * (x + 0.5)) / width - 1));
  return painted(evidence, width, 1);
}

function painted(evidence: Float32Array, width: number, height: number): Painting {
  const rgba = new Uint8ClampedArray(evidence.length * 4);
  for (const [i, value] of evidence.entries()) {
    const strength = Math.max(-1, Math.min(1, value / STRONG_EVIDENCE));
    rgba.set(cividis((strength + 1) / 2), i * 4);
    rgba[i * 4 + 3] = Math.round(255 * Math.abs(strength));
  }
  return { width, height, rgba };
}
