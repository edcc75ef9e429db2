import type { Frame, NetworkOutputs, PhotoProblem, Quality, QualityRules } from '../../../src/judgement/index.ts';
import type { View } from '../dataset/view.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import type { Degradation } from '../fitting-quality/degradation.ts';
import type { Looks } from '../fitting-quality/look-at-copies.ts';
import type { Scene } from '../fitting-refusal/scene.ts';
import type { PictureMeasures } from '../picture-measures/measure-picture.ts';
import type { SaliencyLook } from '../saliency/look-under-patch.ts';

/** What a worker is told when it starts. Without a network it can only read and measure pictures. */
export interface WorkerSettings {
  readonly model?: ModelFiles;
}

/** One picture to be looked at. */
export type Job =
  | {
      readonly kind: 'score';
      readonly file: string;
      readonly views: readonly View[];
      /** Whether logits are the mean over a view and its mirror images. */
      readonly flips?: boolean;
      /** By which the first view is judged; undefined for the rules of a model that has none. */
      readonly quality?: QualityRules | undefined;
      /** Whether to tell what stands out in the first view. */
      readonly spot?: boolean;
    }
  /** `file` names the scene in messages. */
  | { readonly kind: 'scene'; readonly file: string; readonly scene: Scene }
  /** What stands out in a scene. Needs no network. */
  | { readonly kind: 'spot'; readonly file: string; readonly scene: Scene }
  | {
      readonly kind: 'copies';
      readonly file: string;
      readonly degradations: readonly Degradation[];
      readonly seed: number;
    }
  /** How well the saliency agrees with an occlusion map. */
  | { readonly kind: 'occlusion'; readonly file: string }
  | { readonly kind: 'measure'; readonly file: string }
  | { readonly kind: 'pixels'; readonly file: string };

/** What came of a job. */
export type Outcome =
  | {
      readonly kind: 'scored';
      /** One for each view. */
      readonly outputs: readonly NetworkOutputs[];
      /** Of the first view. */
      readonly frame: Frame;
      readonly quality: Quality;
      /** Of the first view; empty where it was not asked for. */
      readonly spot: Float32Array;
      readonly width: number;
      readonly height: number;
      readonly milliseconds: number;
    }
  /** Of a scene. */
  | { readonly kind: 'seen'; readonly outputs: NetworkOutputs }
  | { readonly kind: 'spot'; readonly spot: Float32Array }
  | { readonly kind: 'copies'; readonly looks: Looks }
  | { readonly kind: 'occlusion'; readonly look: SaliencyLook }
  | { readonly kind: 'measured'; readonly measures: PictureMeasures }
  /** RGBA bytes of the upright picture, row by row, and the frame that the app suggests for it. */
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly rgba: Uint8Array;
      readonly suggested: Frame;
    }
  | { readonly kind: 'unreadable'; readonly problem: FileProblem };

/** Why a file gave no picture: the photo's own fault, or the file system's. */
export type FileProblem =
  | PhotoProblem
  | { readonly code: 'file-missing' }
  | { readonly code: 'file-unreadable'; readonly reason: string };
