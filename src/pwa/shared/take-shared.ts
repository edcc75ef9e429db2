import { clearLeftOvers, NO_FILE, NOT_STORED, SHARED, stashFiles, takeFiles } from './stash.ts';

export type Shared =
  /** Nobody shared anything with this start of the app. */
  | { readonly kind: 'none' }
  | { readonly kind: 'photos'; readonly files: readonly File[] }
  /** What was shared had no file, or it was picked up before. */
  | { readonly kind: 'no-file' }
  /** The device would not take the files in: it is full, or keeps nothing. */
  | { readonly kind: 'not-stored' };

/**
 * What was shared with this start of the app, by the page's address. It is gone from the device then, and from the address, so
 * that a reload does not look for it again; so is what nobody picked up before. Never rejects.
 */
export async function takeShared(): Promise<Shared> {
  const id = takeFromAddress();
  if (!('caches' in globalThis)) return { kind: 'none' };
  const taken = await pickUp(id).catch((): Shared => ({ kind: 'not-stored' }));
  await clearLeftOvers().catch(() => undefined);
  return taken;
}

async function pickUp(id: string | null): Promise<Shared> {
  if (id === null) return { kind: 'none' };
  if (id === NOT_STORED) return { kind: 'not-stored' };
  const files = id === NO_FILE ? [] : await takeFiles(id);
  return files.length > 0 ? { kind: 'photos', files } : { kind: 'no-file' };
}

/** Has the next start at this address, a reload, pick these files up. Without them where they cannot be kept. */
export async function keepForNextStart(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  try {
    setInAddress(await stashFiles(files));
  } catch {
    // The device is full: the photo has to be chosen again, which is no reason to hold the reload up.
  }
}

function takeFromAddress(): string | null {
  const id = new URLSearchParams(location.search).get(SHARED);
  if (id !== null) setInAddress(undefined);
  return id;
}

function setInAddress(id: string | undefined): void {
  const address = new URL(location.href);
  if (id === undefined) address.searchParams.delete(SHARED);
  else address.searchParams.set(SHARED, id);
  history.replaceState(history.state, '', address);
}
