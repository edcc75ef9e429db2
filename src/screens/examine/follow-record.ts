import type { Examination, Records } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import type { ReadableStore } from '../store.ts';
import type { Judged, SessionState } from './state.ts';

interface FollowedRecord {
  /** Changes the record from here; what it came to is read once that is done, not halfway. */
  write(change: () => Promise<void>): Promise<void>;
  isWriting(): boolean;
}

/** Keeps what is shown of an examination true when its record changes elsewhere: in the history or in another window. */
export function followRecord(
  records: Records,
  state: ReadableStore<SessionState>,
  amend: (shown: Judged, change: Partial<Judged>) => void,
): FollowedRecord {
  let writing = 0;
  let looks = 0;

  const look = async () => {
    const shown = state.get();
    const id = shown.stage === 'judged' ? idOf(shown) : undefined;
    if (shown.stage !== 'judged' || id === undefined || writing > 0) return;
    looks++;
    const mine = looks;
    const change = await read(records, id);
    const now = state.get();
    // Something changed again meanwhile, which is looked at by itself.
    if (mine !== looks || writing > 0 || now.stage !== 'judged' || idOf(now) !== id) return;
    if (change === 'removed') {
      // What was removed here can be put back from here, so that must not be forgotten.
      if (now.kept.status !== 'removed') amend(now, { kept: { status: 'removed', id, removed: undefined } });
    } else if (change) {
      amend(now, { ...asRecorded(now, change), kept: { status: 'kept', id } });
    }
  };
  records.subscribe(look);

  return {
    async write(change) {
      writing++;
      try {
        await change();
      } finally {
        writing--;
        look();
      }
    },
    isWriting: () => writing > 0,
  };
}

function asRecorded({ photos, place }: Judged, recorded: Examination): Partial<Judged> {
  const { verdict, answers, patientId, lesionId } = recorded;
  const sameOwner = place.patientId === patientId && place.lesionId === lesionId;
  return {
    verdict,
    answers,
    photos: photos.map((photo, at) => ({ ...photo, verdict: recorded.photos[at]?.verdict ?? photo.verdict })),
    ...(!sameOwner && { place: { patientId, ...(lesionId !== undefined && { lesionId }) } }),
  };
}

function idOf({ kept }: Judged): string | undefined {
  return kept.status === 'kept' || kept.status === 'removed' ? kept.id : undefined;
}

/** `undefined` where the store does not answer: then nothing is known to have changed. */
async function read(records: Records, id: string): Promise<Examination | 'removed' | undefined> {
  try {
    return await records.examination(id);
  } catch (error) {
    return recordsCode(error) === 'record-missing' ? 'removed' : undefined;
  }
}
