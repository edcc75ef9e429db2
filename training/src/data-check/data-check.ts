import type { Leak } from '../dataset/require-no-leaks.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import type { LeftOut } from '../quality-gate/gate.ts';
import type { DuplicatePair } from './find-duplicates.ts';

/** A data folder that is checked. */
export interface CheckedFolder {
  /** As the user named it. */
  readonly folder: string;
  readonly samples: readonly Sample[];
  readonly notes: readonly string[];
}

/** The pictures of one set in one split of one folder. */
export interface Counts {
  readonly folder: string;
  readonly set: string;
  readonly split: Split;
  /** Of them, those whose split is yet to be drawn: until then they count as training. */
  readonly toBeDrawn: number;
  readonly pictures: number;
  /** By label: benign, malignant. */
  readonly labels: Readonly<Record<string, number>>;
  /** By diagnosis, where it is known. */
  readonly diagnoses: Readonly<Record<string, number>>;
}

/** How well the border of a set's pictures tells benign from malignant. */
export interface BorderFinding {
  /** Undefined: all sets together. */
  readonly set: string | undefined;
  readonly pictures: number;
  /** Cross-validated, 0..1; undefined when there are too few of a class. */
  readonly auc: number | undefined;
}

/** What {@link checkData} found. */
export interface DataCheck {
  readonly folders: readonly CheckedFolder[];
  readonly counts: readonly Counts[];
  readonly leftOut: readonly LeftOut[];
  readonly duplicates: readonly DuplicatePair[];
  /** Patients, lesions and exact pictures in more than one split. Near duplicates across splits are among the duplicates. */
  readonly leaks: readonly Leak[];
  readonly borders: readonly BorderFinding[];
}
