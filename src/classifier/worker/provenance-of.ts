import type { Provenance } from '../../judgement/index.ts';
import { backendOf } from './backends.ts';
import type { Footing } from './steady-network.ts';

/** What a verdict tells of the backend that its score was computed with. */
export function provenanceOf({
  variant,
  threads,
  passedOver,
}: Footing): Pick<Provenance, 'backend' | 'threads' | 'passedOver'> {
  return {
    backend: backendOf(variant),
    ...(threads > 1 && { threads }),
    ...(passedOver.length > 0 && { passedOver }),
  };
}
