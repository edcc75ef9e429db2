import { beforeEach, describe, expect, it, vi } from 'vitest';
import { clearLeftOvers, stashFiles, takeFiles } from '../../../src/pwa/shared/stash.ts';
import { MemoryCaches } from './memory-caches.ts';

const photo = (name: string, bytes: number[], type = 'image/jpeg') => new File([new Uint8Array(bytes)], name, { type });

let storage: MemoryCaches;

beforeEach(() => {
  storage = new MemoryCaches();
  vi.stubGlobal('caches', storage);
  return () => vi.unstubAllGlobals();
});

describe('the stash of shared files', () => {
  it('gives them back once, in their order, with name and type', async () => {
    const id = await stashFiles([photo('Muttermal größe.jpg', [1, 2]), photo('b.png', [3], 'image/png'), photo('', [], '')]);
    const taken = await takeFiles(id);
    expect(taken.map(({ name, type }) => [name, type])).toEqual([
      ['Muttermal größe.jpg', 'image/jpeg'],
      ['b.png', 'image/png'],
      ['', 'application/octet-stream'],
    ]);
    expect([...new Uint8Array(await (taken[0] as File).arrayBuffer())]).toEqual([1, 2]);
    expect(await storage.keys()).toEqual([]);
    expect(await takeFiles(id)).toEqual([]);
  });

  it('leaves nothing behind where the device is full', async () => {
    storage.full = true;
    await expect(stashFiles([photo('a.jpg', [1])])).rejects.toThrow('no room');
    expect(await storage.keys()).toEqual([]);
  });

  it('deletes what nobody picked up, not what is on its way nor what is not its own', async () => {
    const now = Date.now();
    await stashFiles([photo('old.jpg', [1])], now - 120_000);
    const id = await stashFiles([photo('new.jpg', [2])], now - 1000);
    await storage.open('naevus-shared-unreadable');
    await storage.open('naevus-model');
    await clearLeftOvers(now);
    expect(await storage.keys()).toEqual([expect.stringContaining(id), 'naevus-model']);
  });
});
