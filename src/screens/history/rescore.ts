import { recompute } from '../../classifier/index.ts';
import type { Manifest } from '../../judgement/index.ts';
import type { Examination, Records, Rescored } from '../../records/index.ts';
import type { Engine, EngineState } from '../engine.ts';
import { verdictTogether } from '../examine/together.ts';

/** The manifest of the loaded model where another one gave the verdict of this examination. */
export function otherModelOf({ verdict }: Examination, engine: EngineState): Manifest | undefined {
  if (engine.stage !== 'ready') return undefined;
  const { manifest } = engine.model;
  return manifest.files['weights.bin'].sha256 === verdict.provenance.modelHash ? undefined : manifest;
}

/**
 * What the loaded model makes of the stored photos, each with the frame that it was judged by.
 *
 * @throws {RecordsError} where a photo cannot be read; what `classify` throws.
 */
export async function judgedAnew(
  engine: Engine,
  records: Records,
  { id, photos }: Examination,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<Rescored> {
  const classifier: Parameters<typeof recompute>[0] = {
    classify: (photo, options = {}) => engine.classify(photo, options, signal),
  };
  const judged: Rescored['photos'][number][] = [];
  for (const [place, { verdict: stored }] of photos.entries()) {
    const { type, bytes } = await records.photo(id, place);
    const { verdict, classification } = await recompute(classifier, new Blob([bytes], { type }), stored, signal);
    const { modalityLogit, saliency } = classification;
    judged.push({ verdict, modalityLogit, ...(saliency && { saliency }) });
  }
  return { verdict: verdictTogether(judged, manifest), photos: judged, at: new Date().toISOString() };
}
