import type { Classification } from '../../classifier/index.ts';
import type { Records } from '../../records/index.ts';
import { UNANSWERED } from '../../vocabulary/index.ts';
import { type Kept, notKept } from '../kept.ts';

/** Keeps an examination on this device. Never rejects: the verdict counts more than its record. */
export async function keep(records: Records, classification: Classification): Promise<Kept> {
  const { verdict, modalityLogit, saliency, photo, thumbnail } = classification;
  try {
    const { id } = await records.save({
      takenAt: new Date().toISOString(),
      verdict,
      modalityLogit,
      answers: UNANSWERED,
      ...(saliency && { saliency }),
      photo,
      thumbnail: { type: 'image/jpeg', bytes: thumbnail },
    });
    return { status: 'kept', id };
  } catch (error) {
    return notKept(error);
  }
}

/** A disk takes milliseconds. A browser whose store hangs must not hold the verdict back. */
const PATIENCE_MS = 3000;

/** What became of it, or that it is still being kept once patience runs out. */
export async function patiently(keeping: Promise<Kept>): Promise<Kept> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Kept>((resolve) => {
    timer = setTimeout(() => resolve({ status: 'keeping' }), PATIENCE_MS);
  });
  return Promise.race([keeping, late]).finally(() => clearTimeout(timer));
}
