import type { NetworkOutputs } from './golden.ts';
import type { Manifest } from './manifest.ts';
import { type NotALesion, type Refusal, refusalReason } from './refusal.ts';
import { spotIn } from './spot.ts';
import { suggestModality } from './verdict.ts';

/**
 * What stands out in the scored square, as far as the model's refusal asks for it.
 *
 * @param input what the network sees: [size, size, 3] in [-1, 1].
 * @returns empty for a model that does not look at it.
 */
export function spotFor(input: Float32Array, { input: { size }, refusal }: Manifest): Float32Array {
  return refusal?.spot === undefined ? new Float32Array(0) : spotIn(input, size);
}

/**
 * What the network's outputs and the scored square say against judging a picture: at most that it shows no lesion. The limits
 * are those of the modality that the picture looks like, so that saying how it was taken never turns bare skin into a lesion.
 *
 * @param spot of the square, from `spotFor`.
 * @param refusal undefined for a model that cannot tell, which refuses nothing.
 */
export function reasonsInOutputs(
  outputs: Pick<NetworkOutputs, 'modality' | 'embedding' | 'texture'>,
  spot: Float32Array,
  manifest: Manifest,
  refusal: Refusal | undefined,
): NotALesion[] {
  const reason = refusal && refusalReason({ ...outputs, spot }, refusal, suggestModality(outputs, manifest));
  return reason ? [reason] : [];
}
