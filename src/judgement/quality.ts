import type { Frame } from './frame.ts';

/** Why a picture must not be judged. The words for it live elsewhere. */
export type Reason =
  /** The scored square is fewer than `least` pixels wide. */
  | { readonly code: 'frame-too-small'; readonly side: number; readonly least: number }
  /** The scored square is all of one colour, or nearly. */
  | { readonly code: 'picture-blank' };

/** A lesion that fills a third of so small a square has some thirty pixels across: too few for any structure. */
const LEAST_SIDE = 96;

/**
 * Standard deviation of the brightness, in the network's units (2 from black to white). Set well below the palest
 * labelled lesion pictures that were looked at; it is not fitted yet.
 */
const LEAST_SPREAD = 0.02;

/**
 * What speaks against judging a picture at all, whatever the network says of it.
 *
 * @param input what the network sees: [size, size, 3] in [-1, 1].
 */
export function reasonsToRefuse(input: Float32Array, frame: Frame): Reason[] {
  const reasons: Reason[] = [];
  if (frame.side < LEAST_SIDE) reasons.push({ code: 'frame-too-small', side: frame.side, least: LEAST_SIDE });
  if (brightnessSpread(input) < LEAST_SPREAD) reasons.push({ code: 'picture-blank' });
  return reasons;
}

/** Standard deviation of the luma (ITU-R BT.601) over the pixels. */
export function brightnessSpread(input: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < input.length; at += 3) {
    const luma = 0.299 * (input[at] as number) + 0.587 * (input[at + 1] as number) + 0.114 * (input[at + 2] as number);
    sum += luma;
    squares += luma * luma;
  }
  const pixels = input.length / 3;
  return Math.sqrt(Math.max(0, squares / pixels - (sum / pixels) ** 2));
}
