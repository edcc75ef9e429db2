import * as v from 'valibot';
import { DIAGNOSES, type Diagnosis, type LesionLabel } from '../../vocabulary/index.ts';
import { day } from './day.ts';
import { keysOf } from './keys-of.ts';

/** What became known of a lesion after its examination. */
export type FollowUp =
  | { readonly outcome: 'none' }
  | {
      readonly outcome: LesionLabel;
      readonly diagnosis?: Diagnosis | undefined;
      /** When it became known: YYYY-MM-DD. */
      readonly date: string;
    };

export type Outcome = FollowUp['outcome'];

export const NO_FOLLOW_UP: FollowUp = { outcome: 'none' };

export const followUp = v.variant('outcome', [
  v.object({ outcome: v.literal('none') }),
  v.object({
    outcome: v.picklist(['benign', 'malignant']),
    diagnosis: v.optional(v.picklist(keysOf(DIAGNOSES))),
    date: day,
  }),
]);
