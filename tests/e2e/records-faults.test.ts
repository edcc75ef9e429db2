import type { Served } from '../../.commands/serve.ts';
import { openRecordsPage, serveRecordsPage } from './helpers/records-page.ts';
import { test as base, expect, type Page } from './helpers/test.ts';

interface Room {
  readonly served: Served;
  readonly room: Page;
}

/** A page of the records room alone, with an origin of its own. */
const test = base.extend<Room>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  served: async ({}, use) => {
    const served = await serveRecordsPage();
    await use(served);
    await served.close();
  },
  room: async ({ page, served }, use) => use(await openRecordsPage(page, served)),
});

test('a full device keeps what was there, and says how much room was missing', async ({ room, served, context }) => {
  const session = await context.newCDPSession(room);
  const origin = new URL(served.url).origin;
  const limit = (quotaSize?: number) =>
    session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });

  // Before anything is kept: Chromium remembers for a while how much room there was.
  await limit(2_000_000);
  const kept = await room.evaluate(async () => {
    const records = naevus.openRecords();
    Object.assign(globalThis, { records });
    return (await records.saveAll([0, 1, 2].map((number) => naevus.exampleDraft(number)))).map(({ id }) => id);
  });
  const full = await room.evaluate(async () => {
    const { records } = globalThis as unknown as { records: ReturnType<typeof naevus.openRecords> };
    for (let number = 3; number < 100; number++) {
      try {
        await records.save(naevus.exampleDraft(number, { photoBytes: 500_000 }));
      } catch (error) {
        const { code, room } = error as InstanceType<typeof naevus.RecordsError>;
        return { code, room, saved: number, listed: await records.count({}), check: await records.check() };
      }
    }
    return undefined;
  });
  expect(full).toMatchObject({ code: 'storage-full', check: { damaged: [], incomplete: [] }, room: { needed: 502_000 } });
  expect(full?.room?.used).toBeGreaterThan(0);
  expect(full?.listed).toBe(full?.saved);
  expect(full?.check.examinations).toBe(full?.saved);

  await limit();
  const after = await room.evaluate(async (ids) => {
    const { records } = globalThis as unknown as { records: ReturnType<typeof naevus.openRecords> };
    await records.save(naevus.exampleDraft(200, { photoBytes: 500_000 }));
    const photos = await Promise.all(ids.map((id) => records.photo(id)));
    return { listed: await records.count({}), whole: photos.map(({ bytes }, at) => naevus.examplePhotoIsWhole(at, bytes)) };
  }, kept);
  expect(after).toEqual({ listed: (full?.listed ?? 0) + 1, whole: [true, true, true] });
});

test('a corrupted record is named, and hides no other', async ({ room }) => {
  const found = await room.evaluate(async () => {
    const records = naevus.openRecords();
    const saved = await records.saveAll([0, 1, 2, 3, 4].map((number) => naevus.exampleDraft(number)));
    const broken = saved[2]?.id ?? '';
    const database = await naevus.openDB('naevus');
    await database.put('examinations', { id: broken, version: 3, payload: new Uint8Array(40) });
    database.close();
    const { examinations, damaged } = await records.list();
    const code = await records.examination(broken).catch((error) => error.code);
    return { broken, left: examinations.length, damaged, code, check: await records.check() };
  });
  expect(found).toMatchObject({ left: 4, damaged: [found.broken], code: 'record-damaged' });
  expect(found.check).toEqual({ examinations: 5, damaged: [found.broken], incomplete: [] });
});

for (const what of ['segments', 'catalogue'] as const) {
  test(`lists come back when their ${what} are lost or corrupted`, async ({ room }) => {
    const found = await room.evaluate(async (store) => {
      const name = 'naevus';
      const before = naevus.openRecords(name);
      await before.saveAll([0, 1, 2, 3, 4].map((number) => naevus.exampleDraft(number)));
      before.close();
      const counts: number[] = [];
      for (const corrupt of [false, true]) {
        const database = await naevus.openDB(name);
        const ids = await database.getAllKeys(store);
        await database.clear(store);
        if (corrupt) for (const id of ids) await database.put(store, { id, version: 1, payload: 'nonsense' });
        database.close();
        const records = naevus.openRecords(name);
        counts.push(await records.count({}));
        await records.save(naevus.exampleDraft(10 + counts.length));
        counts.push((await records.find({}, { limit: 50 })).examinations.length);
        records.close();
      }
      return counts;
    }, what);
    expect(found).toEqual([5, 6, 6, 7]);
  });
}

test('a connection that the browser closes is opened again', async ({ room, served, context }) => {
  const session = await context.newCDPSession(room);
  await room.evaluate(async () => {
    const records = naevus.openRecords();
    Object.assign(globalThis, { records });
    await records.save(naevus.exampleDraft(0));
  });
  // Clearing the site's data ends every connection to it, as iOS does to pages that were away.
  await session.send('Storage.clearDataForOrigin', { origin: new URL(served.url).origin, storageTypes: 'indexeddb' });
  const counts = await room.evaluate(async () => {
    const { records } = globalThis as unknown as { records: ReturnType<typeof naevus.openRecords> };
    const none = await records.count({});
    await records.save(naevus.exampleDraft(1));
    return [none, await records.count({})];
  });
  expect(counts).toEqual([0, 1]);
});

test('two windows see each other’s changes, and read only the segments that changed', async ({ room, served, context }) => {
  const other = await openRecordsPage(await context.newPage(), served);
  await room.evaluate(async () => {
    const records = naevus.openRecords();
    Object.assign(globalThis, { records });
    await records.saveAll(Array.from({ length: 2500 }, (_, number) => naevus.exampleDraft(number, { photoBytes: 10 })));
  });
  const told = other.evaluate(async () => {
    const records = naevus.openRecords();
    const before = await records.count({});
    const read: string[] = [];
    const get = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      if (this.name === 'segments') read.push(String(key));
      return get.call(this, key);
    };
    const change = new Promise<void>((resolve) => records.subscribe(resolve));
    Object.assign(globalThis, { listening: true });
    await change;
    return { before, after: await records.count({}), read: read.length };
  });
  await other.waitForFunction(() => 'listening' in globalThis);
  await room.evaluate(async () => {
    const { records } = globalThis as unknown as { records: ReturnType<typeof naevus.openRecords> };
    await records.save(naevus.exampleDraft(3000));
  });
  expect(await told).toEqual({ before: 2500, after: 2501, read: 1 });
});

test('a window of the older app makes way for the newer one, and the newer reads what it wrote', async ({
  room,
  served,
  context,
}) => {
  // The older app, which closes its connection when asked to.
  const { verdict, takenAt } = await room.evaluate(() => {
    const { verdict, takenAt } = naevus.exampleDraft(1);
    return { verdict, takenAt };
  });
  await room.evaluate(
    async ({ id, payload }) => {
      const database = await naevus.openDB('naevus', 1, {
        upgrade(fresh) {
          for (const store of ['examinations', 'photos', 'thumbnails']) fresh.createObjectStore(store, { keyPath: 'id' });
        },
        blocking: (_, __, event) => (event.target as IDBDatabase).close(),
      });
      const transaction = database.transaction(['examinations', 'photos', 'thumbnails'], 'readwrite');
      transaction.objectStore('examinations').put({ id, version: 1, payload });
      const picture = { id, version: 1, payload: { type: 'image/png', bytes: new ArrayBuffer(4) } };
      transaction.objectStore('photos').put(picture);
      transaction.objectStore('thumbnails').put(picture);
      await transaction.done;
    },
    { id: 'old', payload: { takenAt, verdict, modalityLogit: -1, photo: { type: 'image/png', bytes: 4 } } },
  );
  const other = await openRecordsPage(await context.newPage(), served);
  const found = await other.evaluate(async () => {
    const records = naevus.openRecords();
    const { examinations } = await records.find({}, { limit: 5 });
    await records.upgraded();
    return { ids: examinations.map(({ id }) => id), check: await records.check(), first: await records.examination('old') };
  });
  expect(found).toMatchObject({
    ids: ['old'],
    check: { examinations: 1, damaged: [], incomplete: [] },
    first: { takenAt, verdict, patientId: 'self', photos: [{ type: 'image/png', bytes: 4 }] },
  });
});

test('everything can be erased', async ({ room }) => {
  await room.evaluate(async () => {
    const records = naevus.openRecords();
    const patient = await records.createPatient({
      name: 'Ada',
      sex: undefined,
      born: undefined,
      skinType: undefined,
      note: '',
    });
    await records.save(naevus.exampleDraft(0, { patientId: patient.id }));
    (await naevus.openDB('something-else', 1)).close();
    localStorage.setItem('naevus-preferences', '{}');
    sessionStorage.setItem('any', 'thing');
    await (await caches.open('model')).put('/weights', new Response('bytes'));
    await records.eraseEverything();
  });
  const left = await room.evaluate(async () => ({
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    settings: localStorage.length + sessionStorage.length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ databases: [], caches: [], settings: 0, workers: 0 });
  await room.reload();
  expect(await room.evaluate(() => naevus.openRecords().count({}))).toBe(0);
});
