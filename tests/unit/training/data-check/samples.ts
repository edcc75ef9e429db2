import type { Sample } from '../../../../training/src/dataset/sample.ts';

/** A sample of which only what matters is told. */
export function sampleOf(told: Partial<Sample>): Sample {
  const file = told.file ?? 'a.jpg';
  return { file, set: 's', split: 'training', label: 'benign', group: file, modality: 'phone', squashedAspect: 1, ...told };
}
