import type { Manifest, ModelFileName } from '../../judgement/index.ts';

/** The model's files on this device, by hash. Without storage (some private windows) nothing is found and nothing kept. */
export interface ModelStore {
  manifest(): Promise<string | undefined>;
  file(name: ModelFileName, sha256: string): Promise<ArrayBuffer | undefined>;
  keepFile(name: ModelFileName, sha256: string, bytes: ArrayBuffer): Promise<void>;
  /** Stores the manifest once its files are stored, drops the files of other models; tells whether all of it is stored. */
  keepOnly(manifest: Manifest, text: string): Promise<boolean>;
}

const CACHE = 'naevus-model';
const FILE_NAMES: readonly ModelFileName[] = ['model.json', 'weights.bin', 'refusal.bin'];
// Names of entries in the cache, never asked of a server.
const MANIFEST_KEY = '/stored-model/manifest.json';
const fileKey = (name: ModelFileName, sha256: string) => `/stored-model/${sha256}/${name}`;

export async function openModelStore(): Promise<ModelStore> {
  const cache = await openCache();
  return cache ? storeIn(cache) : NO_STORE;
}

async function openCache(): Promise<Cache | undefined> {
  try {
    return await caches.open(CACHE);
  } catch {
    return undefined;
  }
}

function storeIn(cache: Cache): ModelStore {
  const keysOf = ({ files }: Manifest) =>
    FILE_NAMES.flatMap((name) => {
      const file = files[name];
      return file ? [fileKey(name, file.sha256)] : [];
    });
  return {
    manifest: async () => (await cache.match(MANIFEST_KEY))?.text(),
    file: async (name, sha256) => (await cache.match(fileKey(name, sha256)))?.arrayBuffer(),
    keepFile: async (name, sha256, bytes) => {
      await tryToStore(() => cache.put(fileKey(name, sha256), new Response(bytes)));
    },
    keepOnly: async (manifest, text) => {
      const wanted = keysOf(manifest);
      const found = await Promise.all(wanted.map((key) => cache.match(key)));
      if (!found.every(Boolean)) return false;
      if (!(await tryToStore(() => cache.put(MANIFEST_KEY, new Response(text))))) return false;
      const kept = new Set([MANIFEST_KEY, ...wanted]);
      const stored = await cache.keys();
      await Promise.all(stored.filter(({ url }) => !kept.has(new URL(url).pathname)).map((key) => cache.delete(key)));
      return true;
    },
  };
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

const NO_STORE: ModelStore = {
  manifest: async () => undefined,
  file: async () => undefined,
  keepFile: async () => undefined,
  keepOnly: async () => false,
};
