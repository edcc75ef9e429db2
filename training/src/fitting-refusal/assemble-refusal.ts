import { parseRefusal, type Refusal, type RefusalDescription, refusalBytes } from '../../../src/judgement/index.ts';
import type { LinearHead } from '../architectures/weights.ts';
import type { DistanceSpace } from './fit-distance.ts';

/** The parts of a refusal model. */
export interface RefusalParts {
  readonly space: DistanceSpace;
  /** Undefined where there was no bare skin to learn from. */
  readonly skin: LinearHead | undefined;
  readonly thing: LinearHead;
}

/** How many numbers each part of a picture's features has. */
export interface FeatureLengths {
  readonly embedding: number;
  readonly texture: number;
  readonly spot: number;
}

/** `refusal.bin` with its description, and what the app will read from them. */
export interface AssembledRefusal {
  readonly bytes: Uint8Array;
  readonly description: RefusalDescription;
  readonly refusal: Refusal;
}

/** Writes the parts down as `parseRefusal` reads them: in single precision, little-endian. */
export function assembleRefusal(
  { space, skin, thing }: RefusalParts,
  lengths: FeatureLengths,
  modalities: RefusalDescription['modalities'],
): AssembledRefusal {
  const description = { ...lengths, dimensions: space.rows.length, centres: space.centres.length, modalities };
  const none = { kernel: new Float32Array(lengths.embedding + lengths.texture + lengths.spot), bias: 0 };
  const heads = [skin ?? none, thing];
  const numbers = [
    // The distance does not look at the spot.
    ...space.rows.map((row) => [...row, ...new Array<number>(lengths.spot).fill(0)]),
    ...heads.map(({ kernel }) => kernel),
    [...space.offsets, ...heads.map(({ bias }) => bias)],
    ...space.centres,
  ];
  const bytes = new Uint8Array(refusalBytes(description));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const row of numbers) {
    for (const value of row) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  return { bytes, description, refusal: parseRefusal(bytes, description) };
}
