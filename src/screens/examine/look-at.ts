import type { Classification, ClassifyOptions } from '../../classifier/index.ts';
import type { Frame } from '../../judgement/index.ts';
import type { Preferences } from '../../records/index.ts';
import type { Engine } from '../engine.ts';
import { type Problem, problemFrom } from '../problem.ts';
import { type JudgedPhoto, nameOf } from './state.ts';

export interface LookedAt extends Omit<JudgedPhoto, 'url'> {
  /** What to show in the place of the chosen file: a smaller picture of a very large one, or the file that is kept where it is another. */
  readonly shown: Blob | undefined;
}

/**
 * Judges a photo by the square that is suggested, in the way that the person prefers.
 *
 * @throws what {@link problemOf} understands; the signal's reason.
 */
export async function lookAt(engine: Engine, photo: Blob, preferences: Preferences, signal: AbortSignal): Promise<LookedAt> {
  const bytes = await readBytes(photo, signal);
  const { modality, flips } = preferences;
  const options = { ...(modality && { modality }), ...(flips && { flips }) };
  const classification = await engine.classify(new Blob([bytes], { type: photo.type }), options, signal);
  signal.throwIfAborted();
  const { photo: scored, preview, candidates = [] } = classification;
  const file = new Blob([scored.bytes], { type: scored.type });
  return {
    ...outcomeOf(classification),
    file,
    fileName: nameOf(photo) || undefined,
    candidates,
    suggested: classification.verdict.provenance.frame,
    shown: preview ? new Blob([preview], { type: 'image/jpeg' }) : scored.encodedAnew && file,
  };
}

/** Judges a photo once more: by another square, or with its mirror images. */
export async function lookAgain(
  engine: Engine,
  photo: JudgedPhoto,
  { frame, flips }: { readonly frame: Frame; readonly flips: boolean },
  signal: AbortSignal,
): Promise<JudgedPhoto> {
  const { modality, modalityOrigin } = photo.verdict;
  const options: ClassifyOptions = { frame, ...(flips && { flips }), ...(modalityOrigin === 'chosen' && { modality }) };
  const classification = await engine.classify(photo.file, options, signal);
  signal.throwIfAborted();
  return { ...photo, ...outcomeOf(classification) };
}

function outcomeOf({ verdict, modalityLogit, saliency, thumbnail }: Classification) {
  return { verdict, modalityLogit, saliency, thumbnail };
}

class UnreadablePhoto extends Error {}

/** Read at once: a phone may take a chosen file away again. */
async function readBytes(photo: Blob, signal: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await photo.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadablePhoto('photo-unreadable', { cause });
  });
  signal.throwIfAborted();
  return bytes;
}

export function problemOf(error: unknown): Problem {
  return error instanceof UnreadablePhoto ? { code: 'photo-unreadable' } : problemFrom(error);
}
