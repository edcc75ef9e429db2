/** The scores of lesions from the lowest up, each with the share of its lesion that it stands for. */
export interface LesionScores {
  readonly scores: Float64Array;
  readonly shares: Float64Array;
  readonly lesionOf: Uint32Array;
  readonly malignant: Uint8Array;
}

/** Sorts the scores of lesions; those of one lesion share its weight. */
export function columnsOf(
  lesions: readonly { readonly scores: readonly number[]; readonly malignant: boolean }[],
): LesionScores {
  const rows = lesions.flatMap(({ scores, malignant }, lesion) =>
    scores.map((score) => ({ score, share: 1 / scores.length, lesion, malignant })),
  );
  rows.sort((a, b) => a.score - b.score);
  return {
    scores: Float64Array.from(rows, ({ score }) => score),
    shares: Float64Array.from(rows, ({ share }) => share),
    lesionOf: Uint32Array.from(rows, ({ lesion }) => lesion),
    malignant: Uint8Array.from(rows, ({ malignant }) => (malignant ? 1 : 0)),
  };
}

/**
 * The AUC when one score of each lesion is taken, as a mean over all ways of taking them. NaN where a class is absent.
 *
 * @param counts how often each lesion is there.
 */
export function weightedAuc({ scores, shares, lesionOf, malignant }: LesionScores, counts: Uint32Array): number {
  let [benignBelow, malignantSum, won] = [0, 0, 0];
  for (let i = 0; i < scores.length; ) {
    const score = scores[i] as number;
    let [benignHere, malignantHere] = [0, 0];
    do {
      const weight = (shares[i] as number) * (counts[lesionOf[i] as number] as number);
      if (malignant[i]) malignantHere += weight;
      else benignHere += weight;
      i++;
    } while (scores[i] === score);
    won += malignantHere * (benignBelow + benignHere / 2);
    benignBelow += benignHere;
    malignantSum += malignantHere;
  }
  return won / (malignantSum * benignBelow);
}
