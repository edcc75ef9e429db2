import { keepForNextStart } from '../pwa/index.ts';
import type { Records } from '../records/index.ts';
import type { SessionState } from './examine/state.ts';
import { unfinishedOf } from './hand-over.ts';
import type { ReadableStore } from './store.ts';
import { unnamed } from './unnamed.ts';

/** The screen on which photos are examined. */
const EXAMINE = '#/';

/**
 * Lets the next start of the app go on where this one ends: photos that are not judged and kept yet are looked at again, and the
 * examination on the screen is opened from the history. Never rejects, and never takes long: a reload must not hang on it.
 */
export async function handOver(state: ReadableStore<SessionState>, records: Records): Promise<void> {
  const { photos, examination } = unfinishedOf(state.get());
  const stashed = keepForNextStart(photos.map(asFile));
  // A read waits for what is being written at the moment.
  const written = examination && records.examination(examination).catch(() => undefined);
  await Promise.race([Promise.all([stashed, written]), pause(PATIENCE_MS)]);
  const examining = ['', EXAMINE].includes(location.hash);
  // Only the address: the screens that are here now stay as they are until the reload.
  if (examination && examining) history.replaceState(history.state, '', `#/history/${examination}`);
}

const PATIENCE_MS = 5000;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function asFile(photo: Blob): File {
  return photo instanceof File ? photo : unnamed(photo);
}
