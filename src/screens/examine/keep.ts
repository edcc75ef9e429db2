import type { DraftPhoto, Records, Revision } from '../../records/index.ts';
import { type Kept, notKept, recordsCode } from '../kept.ts';
import type { LookedAt } from './look-at.ts';
import type { Judged } from './state.ts';

type ToKeep = Pick<Judged, 'takenAt' | 'verdict' | 'answers' | 'place'> & {
  readonly photos: readonly Omit<LookedAt, 'shown'>[];
};

/** Keeps an examination on this device. Never rejects: the verdict counts more than its record. */
export async function keep(records: Records, examination: ToKeep): Promise<Kept> {
  try {
    const { takenAt, place } = examination;
    const { patientId, lesionId } = place;
    const owner = { patientId, ...(lesionId !== undefined && { lesionId }) };
    const { id } = await records.save({ takenAt, ...owner, ...(await revisionOf(examination)) });
    return { status: 'kept', id };
  } catch (error) {
    return notKept(error);
  }
}

/** Keeps an examination whose photos or squares changed, in the place of what was kept of it. */
export async function keepInPlaceOf(records: Records, id: string, examination: ToKeep): Promise<Kept> {
  try {
    await records.revise(id, await revisionOf(examination));
    return { status: 'kept', id };
  } catch (error) {
    return recordsCode(error) === 'record-missing' ? { status: 'removed', id, removed: undefined } : notKept(error);
  }
}

async function revisionOf({ verdict, answers, photos }: ToKeep): Promise<Revision> {
  return { verdict, answers, photos: await Promise.all(photos.map(draftPhoto)) };
}

async function draftPhoto(photo: ToKeep['photos'][number]): Promise<DraftPhoto> {
  const { file, fileName, thumbnail, verdict, modalityLogit, saliency } = photo;
  return {
    photo: { type: file.type, bytes: await file.arrayBuffer() },
    thumbnail: { type: 'image/jpeg', bytes: thumbnail },
    ...(fileName && { fileName }),
    verdict,
    modalityLogit,
    ...(saliency && { saliency }),
  };
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
