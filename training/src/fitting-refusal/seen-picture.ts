import type { RefusalDescription, RefusalFeatures } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';

/** A picture by what the network makes of it. */
export interface SeenPicture {
  /** Embedding, texture and what stands out, one behind the other. */
  readonly features: Float32Array;
  /** The modality that it looks like, by whose limits it is refused or not. */
  readonly suggested: Modality;
}

/** A picture of a lesion. */
export interface SeenLesion extends SeenPicture {
  /** How it was taken. */
  readonly modality: Modality;
  readonly malignant: boolean;
}

/** Pictures of one kind: what they are called in tables. */
export interface SeenKind {
  readonly name: string;
  readonly pictures: readonly SeenPicture[];
}

/** All that the fit sees. Kinds of training and validation come from different pictures. */
export interface RefusalData {
  readonly training: {
    readonly lesions: readonly SeenLesion[];
    /** Lesions in another light and in fewer pixels, so that neither is what tells lesions. */
    readonly variedLesions: readonly SeenLesion[];
    /** None where no picture has a mask. */
    readonly skin: readonly SeenKind[];
    readonly things: readonly SeenKind[];
  };
  readonly validation: {
    readonly lesions: readonly SeenLesion[];
    readonly variedLesions: readonly SeenLesion[];
    readonly skin: readonly SeenKind[];
    /** Also of kinds that training has not seen. */
    readonly things: readonly SeenKind[];
  };
}

/** A picture's features as refusal takes them. */
export function partsOf(
  { features }: Pick<SeenPicture, 'features'>,
  { embedding, texture }: Pick<RefusalDescription, 'embedding' | 'texture'>,
): RefusalFeatures {
  return {
    embedding: features.subarray(0, embedding),
    texture: features.subarray(embedding, embedding + texture),
    spot: features.subarray(embedding + texture),
  };
}
