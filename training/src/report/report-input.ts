import type { Manifest, TriedDesign } from '../../../src/judgement/index.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import type { Recipe } from '../fine-tuning/recipe.ts';
import type { EpochRecord } from '../fine-tuning/run-state.ts';
import type { SaliencyReport } from '../saliency/agreement.ts';

/** A validation or test picture with what the network makes of it in several frames. */
export interface ScoredInFrames {
  readonly sample: Sample;
  /** In the frame that the app suggests. */
  readonly logit: number;
  /** In the largest centred square. */
  readonly centredLogit: number;
  /** In frames that are off by up to 15 % in place and size. */
  readonly jitteredLogits: readonly number[];
  /** Of the three mirror images of the suggested frame. */
  readonly flippedLogits: readonly number[];
}

/** All that a report is made of. */
export interface ReportInput {
  readonly model: {
    readonly name: string;
    readonly version: string;
    readonly licence: string;
    readonly weightsSha256: string;
    /** Of all files of the model. */
    readonly bytes: number;
  };
  readonly run: {
    readonly design: string;
    readonly idea: string;
    /** Empty where only the head was trained. */
    readonly recipe: Partial<Recipe>;
    readonly seed: number;
    /** From 1: whose weights are kept; 0 where only the head was trained. */
    readonly bestEpoch: number;
    readonly history: readonly EpochRecord[];
  };
  /** All designs that were compared on validation. */
  readonly designs: readonly TriedDesign[];
  readonly dropsActinicKeratoses: boolean;
  /** All that were used: training, validation and test. */
  readonly samples: readonly Sample[];
  readonly leftOut: {
    readonly unreadable: number;
    /** Too poor to be judged, by the reason. */
    readonly quality: Readonly<Record<string, number>>;
    readonly nearDuplicates: Readonly<Record<Split, number>>;
  };
  /** The validation and test pictures. */
  readonly scored: readonly ScoredInFrames[];
  readonly modalities: Manifest['modalities'];
  /** Figures of the refusal fit; anything that JSON can hold. */
  readonly refusal?: unknown;
  /** Figures of the fit of the quality limits; anything that JSON can hold. */
  readonly quality?: unknown;
  /** Agreement of the saliency with occlusion. */
  readonly saliency?: SaliencyReport;
}
