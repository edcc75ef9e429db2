import type { HeldBackSplit, Sample } from './sample.ts';

const HELD_BACK: readonly HeldBackSplit[] = ['validation', 'test'];

/** Marks the training samples of each set from which the splits that it does not have are to be drawn. */
export function markUndrawn(samples: readonly Sample[]): Sample[] {
  const present = new Set(samples.map(({ set, split }) => `${split} of ${set}`));
  return samples.map((sample) => {
    const missing = HELD_BACK.filter((split) => !present.has(`${split} of ${sample.set}`));
    return sample.split === 'training' && missing.length > 0 ? { ...sample, toBeDrawn: missing } : sample;
  });
}
