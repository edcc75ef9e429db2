import type { Sample } from '../../../../training/src/dataset/sample.ts';

export function sampleOf(file: string, label: Sample['label']): Sample {
  return { file, label, set: 'example', split: 'validation', group: file, modality: 'phone', squashedAspect: 1 };
}
