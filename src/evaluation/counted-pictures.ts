import type { Scored } from './scored.ts';

/**
 * Scored pictures in columns, from the highest score down, each counted a whole number of times: once as they are, and as
 * often as its group was drawn in a resample. A figure over them needs no sorting and no copying, however often it is taken.
 */
export interface CountedPictures {
  readonly scores: Float64Array;
  /** 1 for malignant, 0 for benign. */
  readonly malignant: Uint8Array;
  readonly counts: Uint32Array;
}

/** The pictures, each counted once. Scores may be logits or probabilities, but not NaN, which has no rank. */
export function countOnce(scored: readonly Scored[]): CountedPictures {
  const sorted = fromHighest(scored);
  return {
    scores: Float64Array.from(sorted, ({ score }) => score),
    malignant: Uint8Array.from(sorted, ({ malignant }) => (malignant ? 1 : 0)),
    counts: new Uint32Array(sorted.length).fill(1),
  };
}

/** The same pictures from the highest score down; those of equal score stay in their order. */
export function fromHighest<T extends Scored>(scored: readonly T[]): T[] {
  return [...scored].sort((a, b) => b.score - a.score);
}

/** Visits each distinct score from the highest down, with how many malignant and benign pictures have it. */
export function forEachScore(
  { scores, malignant, counts }: CountedPictures,
  visit: (malignantHere: number, benignHere: number, score: number) => void,
): void {
  for (let i = 0; i < scores.length; ) {
    const score = scores[i] ?? Number.NaN;
    let malignantHere = 0;
    let benignHere = 0;
    do {
      const count = counts[i] ?? 0;
      if (malignant[i]) malignantHere += count;
      else benignHere += count;
      i++;
    } while (scores[i] === score);
    visit(malignantHere, benignHere, score);
  }
}

/** Whether a score is NaN: such pictures have no order, and no figure that ranks them is a number. */
export function hasNoOrder(scored: readonly Scored[]): boolean {
  return scored.some(({ score }) => Number.isNaN(score));
}
