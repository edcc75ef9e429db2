import type { Verdict } from '../judgement/index.ts';
import type { Classification, Classifier, ClassifyOptions } from './contract.ts';

/** A stored verdict, computed again. */
export interface Recomputation {
  /** What the model of today says. */
  readonly verdict: Verdict;
  readonly classification: Classification;
  /** Whether the network and the preprocessing are those that gave the stored verdict: then the logits agree within 1e-3. */
  readonly sameModel: boolean;
  /** Logit of today less the stored one. */
  readonly difference: number;
}

/**
 * Judges a stored photo again, as it was judged: the same square, flipped if it was, and as the modality that a person chose. A
 * modality that was suggested is suggested anew.
 *
 * @param photo - the bytes that were scored.
 * @param stored - the verdict on them.
 * @returns rejects as `classify` does.
 */
export async function recompute(
  classifier: Pick<Classifier, 'classify'>,
  photo: Blob,
  stored: Verdict,
  signal?: AbortSignal,
): Promise<Recomputation> {
  const classification = await classifier.classify(photo, asJudged(stored), signal);
  const { verdict } = classification;
  return {
    verdict,
    classification,
    sameModel: cameFromSameModel(verdict, stored),
    difference: verdict.logit - stored.logit,
  };
}

function asJudged({ modality, modalityOrigin, provenance }: Verdict): ClassifyOptions {
  return {
    frame: provenance.frame,
    ...(provenance.flips && { flips: true }),
    ...(modalityOrigin === 'chosen' && { modality }),
  };
}

function cameFromSameModel({ provenance: one }: Verdict, { provenance: other }: Verdict): boolean {
  return one.modelHash === other.modelHash && one.preprocessing === other.preprocessing;
}
