import { type Records, SELF } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import type { Place } from '../place/place.ts';
import { createStore, type ReadableStore } from '../store.ts';

/** Whose skin, and which spot on it, is checked next: that of who uses this device, unless somebody else is named. */
export interface CheckedFor {
  readonly place: ReadableStore<Place>;
  set(place: Place): void;
  /** Told once an examination was kept there: a spot holds for one, its person for those after it as well. */
  used(place: Place): void;
}

export function createCheckedFor(records: Records): CheckedFor {
  const place = createStore<Place>({ patientId: SELF });
  // Nothing may be kept for somebody who was removed meanwhile, here or in another window.
  records.subscribe(async () => {
    const named = place.get();
    const { patientId, lesionId } = named;
    const hasPerson = patientId === SELF || (await isThere(() => records.patient(patientId)));
    const hasSpot = lesionId === undefined || (await isThere(() => records.lesion(lesionId)));
    if (place.get() !== named || (hasPerson && hasSpot)) return;
    place.set({ patientId: hasPerson ? patientId : SELF });
  });
  return {
    place,
    set: place.set,
    used(named) {
      if (place.get() === named && named.lesionId !== undefined) place.set({ patientId: named.patientId });
    },
  };
}

/** A store that does not answer says nothing about what is in it. */
async function isThere(read: () => Promise<unknown>): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (error) {
    return recordsCode(error) !== 'record-missing';
  }
}
