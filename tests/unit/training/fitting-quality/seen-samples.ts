import { DEFAULT_QUALITY, type QualityMeasures } from '../../../../src/judgement/index.ts';
import type { Modality } from '../../../../src/vocabulary/index.ts';
import { DEGRADATIONS, type Degradation } from '../../../../training/src/fitting-quality/degradation.ts';
import type { SeenSample } from '../../../../training/src/fitting-quality/look-at-samples.ts';

/** A picture without flaw. */
export const GOOD: QualityMeasures = {
  ...DEFAULT_QUALITY.noted,
  side: 224,
  spread: 0.3,
  sharpness: 1,
  washedOut: 0,
  glare: 0,
};

interface Copy {
  readonly measures?: Partial<QualityMeasures>;
  readonly logit: number;
}

interface Settings {
  readonly set?: string;
  readonly modality?: Modality;
  readonly malignant?: boolean;
  readonly measures?: Partial<QualityMeasures>;
  readonly copyOf?: (degradation: Degradation) => Copy;
}

/** What would have been seen of a picture, and of its copies if they are told. */
export function seenSample({
  set = 'drawn',
  modality = 'phone',
  malignant = false,
  measures = {},
  copyOf,
}: Settings): SeenSample {
  return {
    sample: {
      file: 'drawn.jpg',
      set,
      split: 'training',
      label: malignant ? 'malignant' : 'benign',
      group: 'drawn',
      modality,
      squashedAspect: 1,
    },
    asItLies: { ...GOOD, ...measures },
    copies: copyOf
      ? DEGRADATIONS.map((degradation) => {
          const copy = copyOf(degradation);
          return { measures: { ...GOOD, ...copy.measures }, logit: copy.logit };
        })
      : [],
  };
}
