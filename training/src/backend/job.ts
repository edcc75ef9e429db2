import type { PhotoProblem, Reason } from '../../../src/judgement/index.ts';
import type { View } from '../dataset/view.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import type { TrainingOutputs } from './network.ts';

/** What a worker is told when it starts. Without a network it can only draw thumbnails. */
export interface WorkerSettings {
  readonly model?: ModelFiles;
}

/** One picture to be looked at. */
export type Job =
  | { readonly kind: 'score'; readonly file: string; readonly views: readonly View[]; readonly squashedAspect: number }
  | { readonly kind: 'thumbnail'; readonly file: string; readonly size: number }
  | { readonly kind: 'pixels'; readonly file: string };

/** What came of a job. */
export type Outcome =
  | {
      readonly kind: 'scored';
      /** One for each view. */
      readonly outputs: readonly TrainingOutputs[];
      /** Why the picture must not be judged, by the first view. */
      readonly reasons: readonly Reason[];
      readonly width: number;
      readonly height: number;
      readonly milliseconds: number;
    }
  /** Grey values 0..255 of the centred square, row by row. */
  | { readonly kind: 'thumbnail'; readonly grey: Float32Array }
  /** RGBA bytes of the upright picture, row by row. */
  | { readonly kind: 'pixels'; readonly width: number; readonly height: number; readonly rgba: Uint8Array }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem };

/** Why a file gave no picture: the photo's own fault, or the file system's. */
export type FileProblem =
  | PhotoProblem
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unreadable'; readonly reason: string };
