import type { BodySite, Diagnosis, LesionLabel, Modality, Sex, SkinType } from '../../../src/vocabulary/index.ts';

/** Where a picture belongs: it fits the head, chooses settings and thresholds, or is scored once at the end. */
export type Split = 'training' | 'validation' | 'test';

/** The splits that training never fits on. */
export type HeldBackSplit = Exclude<Split, 'training'>;

/** One labelled picture. */
export interface Sample {
  readonly file: string;
  /** Data set. */
  readonly set: string;
  readonly split: Split;
  /** Splits that its set does not have: it counts as training until `drawSplits` has drawn them, and it may be drawn. */
  readonly toBeDrawn?: readonly HeldBackSplit[];
  readonly label: LesionLabel;
  readonly diagnosis?: Diagnosis;
  readonly lesion?: string;
  readonly patient?: string;
  /** What must stay on one side of a split and be resampled together: lesion, patient or picture. */
  readonly group: string;
  readonly modality: Modality;
  /** width / height of the original, for a file that was squashed to a square; else 1. */
  readonly squashedAspect: number;
  /** Years. */
  readonly age?: number;
  readonly sex?: Sex;
  readonly site?: BodySite;
  readonly skinType?: SkinType;
  /** Hospital or camera inside the set. */
  readonly source?: string;
}

/** What was found below the data folder. */
export interface Dataset {
  readonly samples: readonly Sample[];
  /** What is there and left aside, in words. */
  readonly notes: readonly string[];
}
