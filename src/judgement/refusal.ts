import type { Modality } from '../vocabulary/index.ts';
import type { NetworkOutputs } from './golden.ts';
import type { RefusalDescription, RefusalLimits, RefusalScale } from './refusal-description.ts';

/** A picture that is unlike the lesions that the model knows. The words for it live elsewhere. */
export interface NotALesion {
  readonly code: 'not-a-lesion';
  readonly score: number;
  readonly threshold: number;
}

/** What tells lesions from everything else, read from `refusal.bin`. */
export interface Refusal {
  readonly description: RefusalDescription;
  /** [dimensions + 2, embedding + texture + spot]: whitened coordinates, then the logits of bare skin and of other things. */
  readonly projection: Float32Array;
  /** [dimensions + 2] */
  readonly offsets: Float32Array;
  /** [centres, dimensions] */
  readonly centres: Float32Array;
}

/** `refusal.bin` is not what the manifest describes. */
export class RefusalError extends Error {
  readonly code = 'refusal-invalid';

  constructor(cause: string) {
    super('refusal-invalid', { cause });
    this.name = 'RefusalError';
  }
}

/** Bytes of the `refusal.bin` of a description. */
export function refusalBytes(description: RefusalDescription): number {
  const { rows, columns } = shapeOf(description);
  return 4 * (rows * columns + rows + description.centres * description.dimensions);
}

/**
 * Reads `refusal.bin`: little-endian float32, projection, offsets and centres one behind the other.
 *
 * @throws {RefusalError} for another length than the description asks for, or a number that is none.
 */
export function parseRefusal(bytes: ArrayBuffer | Uint8Array, description: RefusalDescription): Refusal {
  const expected = refusalBytes(description);
  if (bytes.byteLength !== expected) throw new RefusalError(`${bytes.byteLength} bytes instead of ${expected}`);
  const numbers = littleEndianFloats(bytes);
  if (!numbers.every(Number.isFinite)) throw new RefusalError('not all numbers are finite');
  const { rows, columns } = shapeOf(description);
  const offsetsAt = rows * columns;
  return {
    description,
    projection: numbers.subarray(0, offsetsAt),
    offsets: numbers.subarray(offsetsAt, offsetsAt + rows),
    centres: numbers.subarray(offsetsAt + rows),
  };
}

/** What refusal looks at: two outputs of the network, and what stands out in the square (see `spotIn`). */
export interface RefusalFeatures extends Pick<NetworkOutputs, 'embedding' | 'texture'> {
  /** Empty for a model whose description names none. */
  readonly spot: Float32Array;
}

/** What is measured of a picture before they are brought to one scale. */
export interface RefusalMeasures {
  /** Root mean square of the coordinates of the way to the nearest centre: about 1 for a lesion, more for what is unlike them. */
  readonly distance: number;
  /** Logit of bare skin against lesions. */
  readonly skin: number;
  /** Logit of other things against lesions. */
  readonly thing: number;
}

/**
 * How unlike the known lesions a picture is, measured in three ways: the Mahalanobis distance in a projection of the network's
 * features (Lee 2018, arXiv:1807.03888), which asks for no examples of what is unlike; and two linear discriminants, against
 * bare skin and against other things, which lie close to lesions in that distance.
 *
 * @throws {RefusalError} when the features are not as long as the description says.
 */
export function refusalMeasures(features: RefusalFeatures, refusal: Refusal): RefusalMeasures {
  const coordinates = project(features, refusal);
  const { dimensions, centres } = refusal.description;
  let nearest = Number.POSITIVE_INFINITY;
  for (let centre = 0; centre < centres; centre++) {
    let squares = 0;
    for (let j = 0; j < dimensions; j++) {
      squares += ((coordinates[j] as number) - (refusal.centres[centre * dimensions + j] as number)) ** 2;
    }
    nearest = Math.min(nearest, Math.sqrt(squares / dimensions));
  }
  return {
    distance: nearest,
    skin: coordinates[dimensions] as number,
    thing: coordinates[dimensions + 1] as number,
  };
}

/**
 * The largest of the measures, each on the scale of the modality's lesions: 0 for the middle one, 1 at the measure's limit.
 *
 * @returns undefined for a modality without limits.
 */
export function outOfDistributionScore(features: RefusalFeatures, refusal: Refusal, modality: Modality): number | undefined {
  const limits = refusal.description.modalities[modality];
  if (!limits) return undefined;
  return scoreOf(refusalMeasures(features, refusal), limits);
}

/** {@link outOfDistributionScore} of what was measured. */
export function scoreOf(
  { distance, skin, thing }: RefusalMeasures,
  limits: Pick<RefusalLimits, 'distance' | 'skin' | 'thing'>,
): number {
  return Math.max(
    placeOn(limits.thing, thing),
    limits.skin ? placeOn(limits.skin, skin) : Number.NEGATIVE_INFINITY,
    limits.distance ? placeOn(limits.distance, distance) : Number.NEGATIVE_INFINITY,
  );
}

/**
 * The reason not to judge a picture that is unlike the known lesions; undefined for one that is not.
 *
 * @param modality that the picture looks like, whatever a person says: what it shows does not depend on that.
 */
export function refusalReason(features: RefusalFeatures, refusal: Refusal, modality: Modality): NotALesion | undefined {
  const score = outOfDistributionScore(features, refusal, modality);
  const threshold = refusal.description.modalities[modality]?.threshold;
  if (score === undefined || threshold === undefined || score <= threshold) return undefined;
  return { code: 'not-a-lesion', score, threshold };
}

function shapeOf({ embedding, texture, spot = 0, dimensions }: RefusalDescription) {
  return { rows: dimensions + 2, columns: embedding + texture + spot };
}

function project({ embedding, texture, spot }: RefusalFeatures, refusal: Refusal): Float64Array {
  const { description, projection, offsets } = refusal;
  const parts = [embedding, texture, spot];
  const expected = [description.embedding, description.texture, description.spot ?? 0];
  if (parts.some(({ length }, i) => length !== expected[i])) {
    throw new RefusalError(`features of ${parts.map(({ length }) => length).join(', ')} numbers`);
  }
  const { rows, columns } = shapeOf(description);
  const coordinates = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let sum = offsets[row] as number;
    let at = row * columns;
    for (const part of parts) {
      for (let j = 0; j < part.length; j++) sum += (projection[at + j] as number) * (part[j] as number);
      at += part.length;
    }
    coordinates[row] = sum;
  }
  return coordinates;
}

function placeOn({ middle, limit }: RefusalScale, value: number): number {
  return (value - middle) / (limit - middle);
}

/** The platform's own order may be another. */
function littleEndianFloats(bytes: ArrayBuffer | Uint8Array): Float32Array {
  const view = ArrayBuffer.isView(bytes)
    ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new DataView(bytes);
  return Float32Array.from({ length: view.byteLength / 4 }, (_, i) => view.getFloat32(4 * i, true));
}
