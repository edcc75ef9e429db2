import type { Diagnosis, LesionLabel, Modality } from '../../../src/vocabulary/index.ts';

/** Where a picture belongs: it fits the head, chooses settings and thresholds, or is scored once at the end. */
export type Split = 'training' | 'validation' | 'test';

/** One labelled picture. */
export interface Sample {
  readonly file: string;
  /** Data set. */
  readonly set: string;
  readonly split: Split;
  readonly label: LesionLabel;
  readonly diagnosis?: Diagnosis;
  readonly lesion?: string;
  readonly patient?: string;
  /** What must stay on one side of a split and be resampled together: lesion, patient or picture. */
  readonly group: string;
  readonly modality: Modality;
  /** width / height of the original, for a file that was squashed to a square; else 1. */
  readonly squashedAspect: number;
}

/** What was found below the data folder. */
export interface Dataset {
  readonly samples: readonly Sample[];
  /** What is there and left aside, in words. */
  readonly notes: readonly string[];
}
