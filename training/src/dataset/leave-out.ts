import { labelUnder } from '../../../src/vocabulary/index.ts';
import { isConfounded } from './known-sets.ts';
import type { Dataset, Sample } from './sample.ts';

export interface Choice {
  /** Leave actinic keratoses out. */
  readonly dropActinicKeratoses?: boolean;
  /** Keep sets whose classes come from different cameras. */
  readonly confounded?: boolean;
}

/** Leaves out what the label policy drops, and confounded sets unless they are asked for; notes say how many pictures. */
export function leaveOut(samples: readonly Sample[], { dropActinicKeratoses = false, confounded = false }: Choice): Dataset {
  const isDropped = ({ diagnosis }: Sample) =>
    diagnosis !== undefined && labelUnder({ dropActinicKeratoses }, diagnosis) === undefined;
  const isUnwanted = (sample: Sample) => !confounded && isConfounded(sample);
  const kept = samples.filter((sample) => !isDropped(sample) && !isUnwanted(sample));
  const dropped = samples.filter(isDropped).length;
  const sets = [...new Set(samples.filter(isUnwanted).map(({ set }) => set))];
  return {
    samples: kept,
    notes: [
      ...(dropped > 0 ? [`Actinic keratoses left out: ${dropped} pictures`] : []),
      ...sets.map((set) => {
        const pictures = samples.filter((sample) => sample.set === set).length;
        return `${set}: ${pictures} pictures left out, as its benign and malignant pictures come from different cameras`;
      }),
    ],
  };
}
