/**
 * Files on their way into the app: from the share menu through the service worker, or over a reload. Each hand-over has a cache
 * of its own, which is deleted when it is picked up.
 */
const PREFIX = 'naevus-shared-';

/** In the page's address: which hand-over to pick up, or why there is none. */
export const SHARED = 'shared';

/** There in the place of an id: what was shared had no file, or the device would not take it in. */
export const NO_FILE = 'no-file';
export const NOT_STORED = 'not-stored';

/** Nobody comes for what is older: the page that it was meant for would have started by then. */
const LEFT_OVER_MS = 60_000;

export type StashId = string;

/**
 * Keeps files until the page takes them. As bytes: WebKit has lost stored `File`s.
 *
 * @returns how to find them again.
 * @throws the browser's error where the device is full or keeps nothing; then nothing stays behind.
 */
export async function stashFiles(files: readonly File[], now = Date.now()): Promise<StashId> {
  const id = `${now}-${crypto.randomUUID()}`;
  try {
    const cache = await caches.open(PREFIX + id);
    for (const [index, file] of files.entries()) {
      const headers = { 'content-type': file.type || 'application/octet-stream', 'x-name': encodeURIComponent(file.name) };
      await cache.put(addressOf(index), new Response(await file.arrayBuffer(), { headers }));
    }
    return id;
  } catch (cause) {
    await caches.delete(PREFIX + id).catch(() => undefined);
    throw cause;
  }
}

/** The files of a hand-over, in their order, which are gone from the stash then. Nothing where there is none of this id. */
export async function takeFiles(id: StashId): Promise<readonly File[]> {
  if (!(await caches.has(PREFIX + id))) return [];
  const cache = await caches.open(PREFIX + id);
  const files: File[] = [];
  for (let index = 0; ; index++) {
    const kept = await cache.match(addressOf(index));
    if (!kept) break;
    files.push(await fileOf(kept));
  }
  await caches.delete(PREFIX + id);
  return files;
}

/** Deletes what nobody picked up. */
export async function clearLeftOvers(now = Date.now()): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  const old = names.filter((name) => !(now - Number.parseInt(name.slice(PREFIX.length), 10) < LEFT_OVER_MS));
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Inside the cache only; nothing is ever fetched from there. */
function addressOf(index: number): string {
  return `/shared/${index}`;
}

async function fileOf(kept: Response): Promise<File> {
  const name = decodeURIComponent(kept.headers.get('x-name') ?? '');
  return new File([await kept.arrayBuffer()], name, { type: kept.headers.get('content-type') ?? '' });
}
