import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookForNewer } from '../../../src/classifier/worker/look-for-newer.ts';
import type { ModelFiles } from '../../../src/classifier/worker/model-files.ts';
import { modelHost } from '../../../src/classifier/worker/model-host.ts';
import { openModelStore } from '../../../src/classifier/worker/model-store.ts';
import { startModel } from '../../../src/classifier/worker/start-model.ts';
import { floatBytes, TINY_DESCRIPTION, TINY_NUMBERS } from '../../fixtures/tiny-refusal.ts';
import { fakeCache, fetchFrom, HOST_URL, type HostedFiles, hosted } from './model-host-and-cache.ts';

let host: HostedFiles = new Map();
let asked: string[] = [];
let kept = new Map<string, ArrayBuffer>();
let full = false;

beforeEach(() => {
  asked = [];
  kept = new Map();
  full = false;
  const cache = fakeCache(kept, () => full);
  vi.stubGlobal('caches', { open: async () => cache });
  vi.stubGlobal(
    'fetch',
    fetchFrom(() => host, asked),
  );
});

afterEach(() => vi.unstubAllGlobals());

const OFFLINE: HostedFiles = new Map();

/** What an engine would start from. */
async function start(engine: (files: ModelFiles) => Promise<ModelFiles> = async (files) => files) {
  const { engine: started } = await startModel(await openModelStore(), modelHost(HOST_URL), engine, () => undefined);
  return started;
}

async function look() {
  const store = await openModelStore();
  if (!store) throw new Error('no store');
  return lookForNewer(store, modelHost(HOST_URL));
}

const versionOf = async (started: Promise<ModelFiles>) => (await started).manifest.version;
const doesNotStart = (version: string) => async (files: ModelFiles) => {
  if (files.manifest.version === version) throw new Error('far from the golden outputs');
  return files;
};
const keptNames = () => [...kept.keys()].map((key) => key.split('/').at(-1)).toSorted();

describe('the first model', () => {
  it('comes from the host, verified, and is kept for offline', async () => {
    host = hosted({ refuses: true });
    const loaded = await start();
    expect(loaded.refusal?.description).toEqual(TINY_DESCRIPTION);
    expect(loaded.storedForOffline).toBe(true);
    expect(keptNames()).toEqual(['manifest.json', 'model.json', 'refusal.bin', 'weights.bin']);
    host = OFFLINE;
    expect((await start()).refusal).toEqual(loaded.refusal);
  });

  it('may have no refusal, also from what was kept', async () => {
    host = hosted();
    expect((await start()).refusal).toBeUndefined();
    host = OFFLINE;
    expect((await start()).refusal).toBeUndefined();
  });

  it('tells how much of its weights has come', async () => {
    host = hosted();
    const shares: number[] = [];
    await startModel(
      await openModelStore(),
      modelHost(HOST_URL),
      async (files) => files,
      (share) => shares.push(share),
    );
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['model-missing', () => OFFLINE, {}],
    ['model-manifest-invalid', () => new Map([['manifest.json', '<!doctype html>']]), {}],
    ['model-preprocessing-differs', () => hosted({ preprocessing: 2 }), { found: 2, expected: 1 }],
    ['model-tampered', () => hosted().set('weights.bin', 'weights of 6.6.6'), { file: 'weights.bin' }],
    [
      'model-tampered',
      () => hosted({ refuses: true }).set('refusal.bin', floatBytes(TINY_NUMBERS.with(0, 2))),
      { file: 'refusal.bin' },
    ],
  ])('is refused: %s', async (code, files, parameters) => {
    host = files();
    await expect(start()).rejects.toMatchObject({ problem: { code, ...parameters } });
    expect(keptNames()).not.toContain('manifest.json');
  });

  it('is used though it cannot be stored', async () => {
    host = hosted();
    full = true;
    expect((await start()).storedForOffline).toBe(false);
    vi.stubGlobal('caches', undefined);
    expect((await start()).storedForOffline).toBe(false);
  });
});

describe('a stored model', () => {
  beforeEach(async () => {
    host = hosted();
    await start();
    asked.length = 0;
  });

  it('starts without asking the host', async () => {
    expect(await versionOf(start())).toBe('1.0.0');
    expect(asked).toEqual([]);
  });

  it('whose bytes were damaged is fetched again', async () => {
    const weights = [...kept.keys()].find((key) => key.endsWith('weights.bin')) ?? '';
    kept.set(weights, new ArrayBuffer(3));
    expect(await versionOf(start())).toBe('1.0.0');
    expect(asked).toEqual(['manifest.json', 'weights.bin']);
    asked.length = 0;
    await start();
    expect(asked).toEqual([]);
  });

  it('of another preprocessing gives way to one that fits the app', async () => {
    kept.set(
      '/stored-model/manifest.json',
      await new Response(hosted({ preprocessing: 2 }).get('manifest.json')).arrayBuffer(),
    );
    host = hosted({ version: '2.0.0' });
    expect(await versionOf(start())).toBe('2.0.0');
  });

  it('is the newest as long as the host has no other', async () => {
    expect(await look()).toEqual({ kind: 'none' });
    expect(asked).toEqual(['manifest.json']);
  });

  it('stays in use until a newer one that is whole has started in its place, which drops it', async () => {
    host = hosted({ version: '2.0.0', refuses: true });
    expect(await versionOf(start())).toBe('1.0.0');
    expect(await look()).toEqual({ kind: 'stored', version: '2.0.0' });
    expect(keptNames()).toEqual(['manifest.json', 'model.json', 'next.json', 'refusal.bin', 'weights.bin', 'weights.bin']);
    host = OFFLINE;
    expect(await versionOf(start())).toBe('2.0.0');
    expect(keptNames()).toEqual(['manifest.json', 'model.json', 'refusal.bin', 'weights.bin']);
    expect(await versionOf(start())).toBe('2.0.0');
  });

  it.each([
    ['model-tampered', () => hosted({ version: '2.0.0' }).set('weights.bin', 'weights of 6.6.6')],
    ['model-tampered', () => hosted({ version: '2.0.0', refuses: true }).set('refusal.bin', new ArrayBuffer(4))],
    ['model-preprocessing-differs', () => hosted({ version: '2.0.0', preprocessing: 2 })],
    ['model-manifest-invalid', () => hosted().set('manifest.json', '{}')],
    [
      'model-unreachable',
      () => {
        const files = hosted({ version: '2.0.0' });
        files.delete('weights.bin');
        return files;
      },
    ],
    ['model-missing', () => OFFLINE],
  ])('stays in use when the newer one is refused: %s', async (code, files) => {
    host = files();
    expect(await look()).toMatchObject({ kind: 'refused', problem: { code } });
    expect(keptNames()).not.toContain('next.json');
    expect(await versionOf(start())).toBe('1.0.0');
    host = OFFLINE;
    expect(await versionOf(start())).toBe('1.0.0');
  });

  it('stays in use when there is no room for the newer one', async () => {
    host = hosted({ version: '2.0.0' });
    full = true;
    expect(await look()).toMatchObject({ kind: 'refused' });
    expect(await versionOf(start())).toBe('1.0.0');
  });

  it('stays in use when the newer one does not start, which is tried three times and then left alone', async () => {
    host = hosted({ version: '2.0.0' });
    await look();
    let starts = 0;
    const counted = async (files: ModelFiles) => {
      if (files.manifest.version === '2.0.0') starts++;
      return doesNotStart('2.0.0')(files);
    };
    for (let i = 0; i < 5; i++) expect(await versionOf(start(counted))).toBe('1.0.0');
    expect(starts).toBe(3);
    asked.length = 0;
    expect(await look()).toEqual({ kind: 'none' });
    expect(asked).toEqual(['manifest.json']);

    host = hosted({ version: '3.0.0' });
    expect(await look()).toEqual({ kind: 'stored', version: '3.0.0' });
    expect(await versionOf(start())).toBe('3.0.0');
  });

  it('is in use again when the host takes the newer one back', async () => {
    host = hosted({ version: '2.0.0' });
    await look();
    host = hosted();
    expect(await look()).toEqual({ kind: 'none' });
    expect(await versionOf(start())).toBe('1.0.0');
  });

  it('lets what was fetched of an interrupted download count', async () => {
    host = hosted({ version: '2.0.0', refuses: true });
    host.delete('weights.bin');
    await look();
    host = hosted({ version: '2.0.0', refuses: true });
    asked.length = 0;
    expect(await look()).toMatchObject({ kind: 'stored' });
    expect(asked).toEqual(['manifest.json', 'weights.bin']);
  });
});
