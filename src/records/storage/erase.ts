import { deleteDB } from 'idb';
import { RecordsError, recordsErrorFrom } from '../errors.ts';

/**
 * Takes everything of this site off the device: databases, caches with the model and the app, settings. The page must be loaded
 * anew afterwards, which then needs a network.
 *
 * @param known databases that there may be, for browsers that do not list theirs.
 * @throws {RecordsError} storage-unavailable where another window will not let go.
 */
export async function eraseEverything(known: readonly string[]): Promise<void> {
  try {
    const listed = (await indexedDB.databases?.()) ?? [];
    const names = new Set([...known, ...listed.flatMap(({ name }) => name ?? [])]);
    await Promise.all([...names].map(eraseDatabase));
    // Before the caches: it would fill them again.
    await unregisterServiceWorkers();
    await eraseCaches();
    globalThis.localStorage?.clear();
    globalThis.sessionStorage?.clear();
  } catch (cause) {
    throw recordsErrorFrom(cause);
  }
}

/** Long enough for other windows to hear of it and close theirs. */
const PATIENCE_MS = 5000;

async function eraseDatabase(name: string): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new RecordsError('storage-unavailable', 'blocked')), PATIENCE_MS);
  });
  await Promise.race([deleteDB(name), late]).finally(() => clearTimeout(timer));
}

async function eraseCaches(): Promise<void> {
  const names = (await globalThis.caches?.keys()) ?? [];
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** One that is being installed could not be stopped from filling its caches, so its end is waited for, but not for ever. */
async function unregisterServiceWorkers(): Promise<void> {
  const registrations = (await globalThis.navigator?.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(
    registrations.map(async (registration) => {
      if (registration.installing) await installationOf(registration.installing);
      await registration.unregister();
    }),
  );
}

/** What it stores without a word from this page is the app, and nothing of a person. */
const INSTALLATION_PATIENCE_MS = 20_000;

function installationOf(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, INSTALLATION_PATIENCE_MS);
    worker.addEventListener('statechange', () => {
      clearTimeout(patience);
      resolve();
    });
  });
}
