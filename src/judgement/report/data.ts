import * as v from 'valibot';
import { MODALITIES } from '../../vocabulary/index.ts';
import { list } from './json-value.ts';
import { count } from './numbers.ts';

const bySplit = <T extends v.GenericSchema>(entry: T) => v.object({ training: entry, validation: entry, test: entry });

const set = v.object({
  name: v.string(),
  modality: v.picklist(MODALITIES),
  /** What "malignant" means in this set: all malignant diagnoses, or melanoma alone. */
  target: v.picklist(['malignant', 'melanoma']),
  /** Its benign and malignant pictures come from different cameras. */
  confounded: v.boolean(),
  licence: v.string(),
  citation: v.string(),
  /** `groups` are lesions, patients or, where neither is known, pictures. */
  splits: bySplit(v.object({ pictures: count, malignant: count, groups: count })),
  /** Pictures of which a detail is not known. */
  notStated: v.object({ sex: count, age: count, site: count, skinType: count }),
  /** What should be known of the set before its figures are believed, in words. */
  caveats: list(v.string()),
});

/** Pictures that have something in common. */
const counted = v.object({ key: v.string(), ...bySplit(count).entries });

/** What the model was made of and measured on. */
export const data = v.object({
  sets: list(set),
  leftOut: v.object({
    unreadable: count,
    /** Too poor to be judged, by the reason. */
    quality: v.record(v.string(), count),
    /** Copies of pictures of another split. */
    nearDuplicates: bySplit(count),
  }),
  counts: v.object({
    diagnosis: list(counted),
    sex: list(counted),
    ageBand: list(counted),
    region: list(counted),
    skinType: list(counted),
  }),
});
