import * as v from 'valibot';
import type { Modality } from '../../vocabulary/index.ts';
import { count, interval } from './numbers.ts';

const way = v.object({
  auc: interval,
  /** AUC less that of a single score of the same lesions, from the same resamples. */
  gain: interval,
});

/** `n` counts pictures where flips are averaged, and lesions where photos are; `photos` all photos of them. */
const counts = { n: count, positives: count, photos: count };

const tooFew = v.object({ ...counts, outcome: v.literal('too-few') });

const flips = v.variant('outcome', [tooFew, v.object({ ...counts, outcome: v.literal('figures'), single: way, mean: way })]);

const photos = v.variant('outcome', [
  tooFew,
  v.object({ ...counts, outcome: v.literal('figures'), single: way, mean: way, highest: way }),
]);

const entry = v.object({
  /** A picture as it is, and the mean of its logit and those of its three mirror images. */
  flips,
  /** Lesions with at least two photos: any one of these, the mean of their logits, and the highest. */
  photos,
});

const ofModalities = v.object({
  phone: v.exactOptional(entry),
  dermoscope: v.exactOptional(entry),
} satisfies Record<Modality, unknown>);

/** What averaging several scores of a lesion gains. */
export const averaging = v.object({ validation: ofModalities, test: ofModalities });
