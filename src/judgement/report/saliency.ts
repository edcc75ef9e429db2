import * as v from 'valibot';
import { MODALITIES } from '../../vocabulary/index.ts';
import { count } from './numbers.ts';

const correlation = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

/** Over the pictures. */
const spread = v.object({ median: correlation, lowerQuartile: correlation, upperQuartile: correlation });

const agreement = v.object({
  /** Validation pictures. */
  pictures: count,
  malignant: count,
  /** Spearman's, of a picture's saliency with the logit that it loses when each cell of the map is covered. */
  correlation: spread,
  /** The same with the saliency of another picture. */
  withAnotherPicture: spread,
});

/** Whether the saliency shows what the score rests on. */
export const saliency = v.object({
  /** Side of the patch that covered the cells, in cells. */
  patchCells: v.number(),
  modalities: v.object(v.entriesFromList(MODALITIES, v.exactOptional(agreement))),
});
