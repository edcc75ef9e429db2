import * as v from 'valibot';
import type { Modality } from '../vocabulary/index.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const size = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where a measure lies among lesions: 0 at the middle, 1 at the limit. */
const scale = v.object({ middle: v.number(), limit: v.number() });

const limits = v.object({
  /** Of the distance from typical lesions. Absent where validation did better without it. */
  distance: v.exactOptional(scale),
  /** Of the logit of bare skin against lesions. Absent where no bare skin was there to learn from. */
  skin: v.exactOptional(scale),
  /** Of the logit of other things against lesions. */
  thing: scale,
  /** Scores above it are refused. */
  threshold: v.number(),
  /** What the threshold does to the validation lesions that it was chosen on. */
  validation: v.object({ lesions: count, refused: share, malignant: count, malignantRefused: share }),
});

/** Layout of `refusal.bin`, and what the training run chose on validation lesions. */
export const refusalDescription = v.object({
  /** Numbers of the embedding and of the texture that are projected, one behind the other. */
  embedding: size,
  texture: size,
  /** Numbers of the spot that follow them. Absent from models that came before it. */
  spot: v.exactOptional(size),
  /** Coordinates in which distances are measured. */
  dimensions: v.pipe(size, v.maxValue(62)),
  /** Typical lesions, to the nearest of which the distance is taken. */
  centres: size,
  modalities: v.partial(v.object({ phone: limits, dermoscope: limits } satisfies Record<Modality, typeof limits>)),
});

export type RefusalDescription = v.InferOutput<typeof refusalDescription>;
export type RefusalLimits = v.InferOutput<typeof limits>;
export type RefusalScale = v.InferOutput<typeof scale>;
