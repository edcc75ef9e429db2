import * as v from 'valibot';

/** From end to end, in pixels of the upright photo. */
export interface MarkedLine {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

/** How large a lesion is, by something of known size beside it in the same photo. */
export interface PhotoSize {
  /** Along the marked line. */
  readonly millimetres: number;
  /** The true size lies within so many millimetres of it, with about 95 % confidence. */
  readonly uncertainty: number;
  readonly lesion: MarkedLine;
  /** What it was compared with: the name of a coin, or `ruler`, with its length along its line. */
  readonly reference: { readonly name: string; readonly millimetres: number; readonly line: MarkedLine };
}

const length = v.pipe(v.number(), v.gtValue(0), v.finite());
const point = v.object({ x: v.pipe(v.number(), v.finite()), y: v.pipe(v.number(), v.finite()) });
const line = v.object({ from: point, to: point });

export const photoSize = v.object({
  millimetres: length,
  uncertainty: length,
  lesion: line,
  reference: v.object({ name: v.string(), millimetres: length, line }),
});
