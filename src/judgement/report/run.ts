import * as v from 'valibot';
import { jsonObject, list } from './json-value.ts';
import { byModalityName, count } from './numbers.ts';

const epoch = v.object({
  /** From 1. */
  epoch: count,
  /** Rows and columns of the input, pixels. */
  size: count,
  /** Mean over the training pictures. */
  loss: v.number(),
  /** AUC on the validation pictures of each modality. */
  validation: byModalityName,
});

/** How the network was trained. */
export const run = v.object({
  design: v.string(),
  idea: v.string(),
  /** Every setting by its name. */
  recipe: jsonObject,
  seed: v.number(),
  /** From 1: the epoch whose weights are kept; 0 where only the head was trained. */
  bestEpoch: count,
  history: list(epoch),
});

/** A design that was tried. */
export const triedDesign = v.object({
  name: v.string(),
  idea: v.string(),
  epochs: count,
  /** Training pictures. */
  pictures: count,
  /** AUC of each modality on validation, of the weights that were kept. */
  validation: byModalityName,
  history: list(epoch),
});
