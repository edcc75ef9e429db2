import * as v from 'valibot';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const limits = v.object({
  /** Pixels of the photo. */
  side: v.pipe(v.number(), v.integer(), v.minValue(1)),
  sharpness: v.pipe(v.number(), v.minValue(0)),
  brightness: share,
  washedOut: share,
  glare: share,
});

/** The manifest's part on quality: beyond `refused` a picture is not judged, beyond `noted` it is, with a remark. */
export const qualitySchema = v.object({ refused: limits, noted: limits });

/** Bounds of the measures of the same names: the first three must be reached, the last two not exceeded. */
export type QualityLimits = Readonly<v.InferOutput<typeof limits>>;
export type QualityRules = Readonly<v.InferOutput<typeof qualitySchema>>;

/**
 * For a model whose manifest says nothing of quality, and the strictest that fitting may come to: pictures of few hospitals must
 * not teach that a darker skin or another camera is a fault.
 *
 * - `side`: a lesion that fills a third of 96 pixels has some thirty pixels across.
 * - `brightness`: the darkest skin of the Monk scale (41, 36, 32; Monk 2019, doi:10.31235/osf.io/pdf4c), luma 0.145, is judged.
 * - `sharpness`: the edge of a smooth lesion on skin without texture comes to 0.33 when blurred by a Gaussian of sigma 1 pixel, to
 *   0.22 at 1.7; what is refused is softer still.
 * - `washedOut`, `glare`: spots large enough to hide structure; a white ruler or a gauze beside the lesion is no fault.
 */
export const DEFAULT_QUALITY: QualityRules = {
  refused: { side: 96, sharpness: 0.17, brightness: 0.14, washedOut: 0.15, glare: 0.08 },
  noted: { side: 160, sharpness: 0.3, brightness: 0.25, washedOut: 0.05, glare: 0.02 },
};
