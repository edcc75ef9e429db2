import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Arrival, createArrivals } from '../../../src/pwa/index.ts';
import { stashFiles } from '../../../src/pwa/shared/stash.ts';
import { MemoryCaches } from './memory-caches.ts';

type Launch = { readonly files?: readonly { getFile(): Promise<File> }[] };

const photo = new File(['photo'], 'spot.jpg', { type: 'image/jpeg' });

let storage: MemoryCaches;
let launch: (launch: Launch) => Promise<void>;

beforeEach(() => {
  storage = new MemoryCaches();
  vi.stubGlobal('caches', storage);
  vi.stubGlobal('launchQueue', {
    setConsumer: (consumer: typeof launch) => {
      launch = consumer;
    },
  });
  startAt('');
  return () => vi.unstubAllGlobals();
});

/** The app starts at this address; whatever it changes it to is the address from then on. */
function startAt(search: string) {
  const address = new URL(`https://host/naevus/${search}#/history`);
  const replaceState = vi.fn((_state: unknown, _title: string, next: URL) => {
    address.search = next.search;
  });
  vi.stubGlobal('location', address);
  vi.stubGlobal('history', { state: null, replaceState });
}

/** What has come by the time that nothing more is on its way. */
async function arrived(arrivals: ReturnType<typeof createArrivals>): Promise<Arrival[]> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  const seen: Arrival[] = [];
  const stop = arrivals.subscribe((arrival) => seen.push(arrival));
  stop();
  return seen;
}

describe('what comes from outside the app', () => {
  it('is nothing at a plain start', async () => {
    expect(await arrived(createArrivals())).toEqual([]);
  });

  it('is what was shared with this start, once, and the rest of the address stays', async () => {
    startAt(`?backend=wasm&shared=${await stashFiles([photo])}`);
    const arrivals = createArrivals();
    const [first, ...others] = await arrived(arrivals);
    expect(first).toMatchObject({ kind: 'photos', files: [{ name: 'spot.jpg' }] });
    expect(others).toEqual([]);
    expect(await arrived(arrivals)).toEqual([]);
    expect(location.href).toBe('https://host/naevus/?backend=wasm#/history');
    expect(await arrived(createArrivals())).toEqual([]);
  });

  it('is told when there was no file, it is gone, or the device would not take it in', async () => {
    for (const [shared, kind] of [
      ['no-file', 'no-file'],
      ['1-gone', 'no-file'],
      ['not-stored', 'not-stored'],
    ]) {
      startAt(`?shared=${shared}`);
      expect(await arrived(createArrivals()), shared).toEqual([{ kind }]);
    }
  });

  it('is what the person opens with the app', async () => {
    const arrivals = createArrivals();
    const gone = { getFile: () => Promise.reject(new DOMException('moved', 'NotFoundError')) };
    await launch({ files: [{ getFile: async () => photo }, gone] });
    await launch({ files: [gone] });
    await launch({});
    expect(await arrived(arrivals)).toEqual([{ kind: 'photos', files: [photo] }, { kind: 'no-file' }]);
  });

  it('is nothing where the browser has no caches and opens no files', async () => {
    vi.stubGlobal('launchQueue', undefined);
    Reflect.deleteProperty(globalThis, 'caches');
    startAt('?shared=1-gone');
    expect(await arrived(createArrivals())).toEqual([]);
  });
});
