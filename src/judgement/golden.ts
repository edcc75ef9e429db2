import type { Golden } from './manifest.ts';

/** What the network gives for one picture. Row by row, batch of one. */
export interface NetworkOutputs {
  readonly logit: number;
  /** Logit of the picture having been taken through a dermoscope rather than with a phone. */
  readonly modality: number;
  /** [h * w], the class-activation map: its mean plus the head's bias is the logit. */
  readonly saliency: Float32Array;
  /** [1280], the pooled features. */
  readonly embedding: Float32Array;
  /** [192], the pooled channels of an early layer. Empty where a model that cannot refuse is asked: older ones lack it. */
  readonly texture: Float32Array;
}

/** Numbers of the embedding that the manifest keeps. */
export const GOLDEN_EMBEDDING_LENGTH = 16;

/** The picture by formula on which every device must reproduce the exporter's outputs: [size, size, 3] in [-1, 1]. */
export function goldenInput(size: number): Float32Array {
  const input = new Float32Array(size * size * 3);
  for (let i = 0; i < input.length; i++) {
    const channel = i % 3;
    const x = Math.floor(i / 3) % size;
    const y = Math.floor(i / 3 / size);
    const value = (3 * x + 5 * y + 85 * channel + ((x * x + y * y) >> 5)) & 255;
    input[i] = value / 127.5 - 1;
  }
  return input;
}

/**
 * The largest distance of any output from the golden one, each relative to the size of its kind: logits to 1, maps and
 * embeddings to their largest golden magnitude. NaN (a broken driver) counts as infinitely far.
 */
export function distanceFromGolden(outputs: Omit<NetworkOutputs, 'texture'>, golden: Golden): number {
  const distance = Math.max(
    Math.abs(outputs.logit - golden.logit),
    Math.abs(outputs.modality - golden.modality),
    relativeDistance(outputs.saliency, golden.saliency),
    relativeDistance(outputs.embedding.subarray(0, golden.embedding.length), golden.embedding),
  );
  return Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
}

function relativeDistance(found: Float32Array, expected: readonly number[]): number {
  if (found.length !== expected.length) return Number.POSITIVE_INFINITY;
  const size = Math.max(...expected.map(Math.abs), 1e-6);
  return Math.max(...expected.map((value, i) => Math.abs((found[i] as number) - value))) / size;
}
