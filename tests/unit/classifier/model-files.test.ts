import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadModelFiles } from '../../../src/classifier/worker/model-files.ts';
import { exampleManifestJson } from '../../fixtures/example-manifest.ts';
import { floatBytes, TINY_DESCRIPTION, TINY_NUMBERS } from '../../fixtures/tiny-refusal.ts';

const HOST = 'https://naevus.test/model/';

const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const topology = '{}';
const weights = Uint8Array.of(1, 2, 3, 4);
const refusal = floatBytes(TINY_NUMBERS);

/** The files of a model on a host, with or without refusal. */
function hosted({ refuses }: { readonly refuses: boolean }): Map<string, BodyInit> {
  const stored = (bytes: Uint8Array | string) => ({ sha256: sha256(bytes), bytes: bytes.length });
  const manifest = {
    ...exampleManifestJson(),
    files: {
      'model.json': stored(topology),
      'weights.bin': stored(weights),
      ...(refuses && { 'refusal.bin': stored(refusal) }),
    },
    ...(refuses && { refusal: TINY_DESCRIPTION }),
  };
  return new Map<string, BodyInit>([
    ['manifest.json', JSON.stringify(manifest)],
    ['model.json', topology],
    ['weights.bin', weights],
    ...(refuses ? [['refusal.bin', refusal] as const] : []),
  ]);
}

let host = new Map<string, BodyInit>();
let kept = new Map<string, ArrayBuffer>();

/** Enough of the Cache API for the store. */
const cache = {
  match: async (key: string) => (kept.has(key) ? new Response(kept.get(key)) : undefined),
  put: async (key: string, response: Response) => void kept.set(key, await response.arrayBuffer()),
  keys: async () => [...kept.keys()].map((key) => ({ url: `https://naevus.test${key}` })),
  delete: async ({ url }: { readonly url: string }) => kept.delete(new URL(url).pathname),
};

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal('fetch', async (url: string) => {
    const body = host.get(url.slice(HOST.length));
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  });
});

afterEach(() => vi.unstubAllGlobals());

const load = () => loadModelFiles(HOST, () => undefined);
const keptNames = () => [...kept.keys()].map((key) => key.split('/').at(-1)).toSorted();

describe('the files of a model', () => {
  it('come with the refusal that the manifest describes, verified and kept for offline', async () => {
    host = hosted({ refuses: true });
    const loaded = await load();
    expect(loaded.refusal?.description).toEqual(TINY_DESCRIPTION);
    expect(loaded.storedForOffline).toBe(true);
    expect(keptNames()).toEqual(['manifest.json', 'model.json', 'refusal.bin', 'weights.bin']);
    host = new Map();
    expect((await load()).refusal).toEqual(loaded.refusal);
  });

  it('come without one from a model that has none, also from what was kept before', async () => {
    host = hosted({ refuses: false });
    expect((await load()).refusal).toBeUndefined();
    host = new Map();
    const offline = await load();
    expect(offline.refusal).toBeUndefined();
    expect(offline.storedForOffline).toBe(true);
  });

  it('drop the refusal of a model that is no longer used', async () => {
    host = hosted({ refuses: true });
    await load();
    host = hosted({ refuses: false });
    await load();
    expect(keptNames()).toEqual(['manifest.json', 'model.json', 'weights.bin']);
  });

  it('are refused when the refusal was tampered with', async () => {
    host = hosted({ refuses: true }).set('refusal.bin', floatBytes(TINY_NUMBERS.with(0, 2)));
    await expect(load()).rejects.toMatchObject({ problem: { code: 'model-tampered', file: 'refusal.bin' } });
  });

  it('fall back on what is kept when the refusal of a newer model is missing', async () => {
    host = hosted({ refuses: false });
    await load();
    host = hosted({ refuses: true });
    host.delete('refusal.bin');
    expect((await load()).refusal).toBeUndefined();
  });
});
