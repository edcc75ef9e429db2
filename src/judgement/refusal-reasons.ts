import type { NetworkOutputs } from './golden.ts';
import type { Manifest } from './manifest.ts';
import { type NotALesion, type Refusal, refusalReason } from './refusal.ts';
import { suggestModality } from './verdict.ts';

/**
 * What the network's outputs say against judging a picture: at most that it shows no lesion. The limits are those of the
 * modality that the picture looks like, so that saying how it was taken never turns bare skin into a lesion.
 *
 * @param refusal undefined for a model that cannot tell, which refuses nothing.
 */
export function reasonsInOutputs(
  outputs: Pick<NetworkOutputs, 'modality' | 'embedding' | 'texture'>,
  manifest: Manifest,
  refusal: Refusal | undefined,
): NotALesion[] {
  const reason = refusal && refusalReason(outputs, refusal, suggestModality(outputs, manifest));
  return reason ? [reason] : [];
}
