import type { Sample } from '../../../../training/src/dataset/sample.ts';

/** A benign phone picture of set "s" that trains, but for what is said otherwise. Its group is its file. */
export function sampleWith(details: Partial<Sample> & Pick<Sample, 'file'>): Sample {
  return {
    set: 's',
    split: 'training',
    label: 'benign',
    group: details.file,
    modality: 'phone',
    squashedAspect: 1,
    ...details,
  };
}
