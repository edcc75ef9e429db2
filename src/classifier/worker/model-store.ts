import type { Manifest, ModelFileName } from '../../judgement/index.ts';

/** A newer model that was fetched whole and awaits its first start. */
export interface NextModel {
  /** The manifest as text. */
  readonly manifest: string;
  /** How often it was started; it is counted before, since a start may take the worker with it. */
  readonly starts: number;
}

/** The models on this device: one in use, at most one next, and their files by hash. */
export interface ModelStore {
  /** The manifest of the model in use, as text. */
  current(): Promise<string | undefined>;
  next(): Promise<NextModel | undefined>;
  file(name: ModelFileName, sha256: string): Promise<ArrayBuffer | undefined>;
  keepFile(name: ModelFileName, sha256: string, bytes: ArrayBuffer): Promise<void>;
  /** Whether all files of a model are stored. */
  holds(manifest: Manifest): Promise<boolean>;
  /** @returns whether it is stored. */
  setCurrent(manifest: string): Promise<boolean>;
  setNext(next: NextModel | undefined): Promise<boolean>;
  /** Drops the files that none of these models has. */
  dropAllBut(manifests: readonly Manifest[]): Promise<void>;
}

const CACHE = 'naevus-model';
const FILE_NAMES: readonly ModelFileName[] = ['model.json', 'weights.bin', 'refusal.bin'];
// Names of entries in the cache, never asked of a server.
const CURRENT_KEY = '/stored-model/manifest.json';
const NEXT_KEY = '/stored-model/next.json';
const fileKey = (name: ModelFileName, sha256: string) => `/stored-model/${sha256}/${name}`;

/** @returns `undefined` without storage, as in some private windows. */
export async function openModelStore(): Promise<ModelStore | undefined> {
  try {
    return storeIn(await caches.open(CACHE));
  } catch {
    return undefined;
  }
}

function storeIn(cache: Cache): ModelStore {
  // What cannot be read is as good as not there.
  const find = (key: string) => cache.match(key).catch(() => undefined);
  return {
    current: async () => (await find(CURRENT_KEY))?.text(),
    next: async () => (await find(NEXT_KEY))?.json(),
    file: async (name, sha256) => (await find(fileKey(name, sha256)))?.arrayBuffer(),
    keepFile: async (name, sha256, bytes) => {
      await tryToStore(() => cache.put(fileKey(name, sha256), new Response(bytes)));
    },
    holds: async (manifest) => {
      const found = await Promise.all(fileKeys(manifest).map(find));
      return found.every(Boolean);
    },
    setCurrent: (manifest) => tryToStore(() => cache.put(CURRENT_KEY, new Response(manifest))),
    setNext: (next) =>
      tryToStore(async () => {
        await (next ? cache.put(NEXT_KEY, Response.json(next)) : cache.delete(NEXT_KEY));
      }),
    dropAllBut: async (manifests) => {
      const kept = new Set([CURRENT_KEY, NEXT_KEY, ...manifests.flatMap(fileKeys)]);
      const stored = await cache.keys();
      await Promise.all(stored.filter(({ url }) => !kept.has(new URL(url).pathname)).map((key) => cache.delete(key)));
    },
  };
}

function fileKeys({ files }: Manifest): string[] {
  return FILE_NAMES.flatMap((name) => {
    const file = files[name];
    return file ? [fileKey(name, file.sha256)] : [];
  });
}

/** A full disk keeps the model from being stored, not from being used. */
async function tryToStore(put: () => Promise<void>): Promise<boolean> {
  try {
    await put();
    return true;
  } catch {
    return false;
  }
}
