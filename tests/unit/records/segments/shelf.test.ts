import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecords, type Records } from '../../../../src/records/index.ts';
import { draftExamination } from '../drafts.ts';

const NAME = 'shelf-test';
let records: Records;

beforeEach(() => {
  records = openRecords(NAME);
});

afterEach(async () => {
  vi.restoreAllMocks();
  records.close();
  await deleteDB(NAME);
});

function drafts(count: number, start = 0) {
  return Array.from({ length: count }, (_, at) =>
    draftExamination({ takenAt: new Date(Date.UTC(2026, 0, 1) + (start + at) * 60_000).toISOString() }),
  );
}

/** What is asked of the stores while `work` is done. */
async function requestsOf(work: () => Promise<unknown>) {
  const requests: string[] = [];
  for (const method of ['get', 'put', 'delete', 'getAll'] as const) {
    const original = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
      requests.push(`${method} ${this.name}`);
      return original.apply(this, args) as never;
    });
  }
  await work();
  vi.restoreAllMocks();
  return requests.filter((request) => /segments|catalogue/.test(request)).sort();
}

describe('segments', () => {
  it('hold about a thousand rows each, and only the last one is written by a save', async () => {
    await records.saveAll(drafts(2300));
    expect(await requestsOf(() => records.save(draftExamination()))).toEqual([
      'get catalogue',
      'put catalogue',
      'put segments',
    ]);
    const database = await openDB(NAME);
    // Three of examinations, one of people.
    expect(await database.count('segments')).toBe(4);
    database.close();
    expect(await records.count({})).toBe(2301);
  });

  it('are read from the newest on, and no more than a page takes', async () => {
    await records.saveAll(drafts(2300));
    records.close();
    records = openRecords(NAME);
    const requests = await requestsOf(async () => {
      const { examinations } = await records.find({}, { limit: 20 });
      expect(examinations).toHaveLength(20);
    });
    expect(requests).toEqual(['get catalogue', 'get segments']);
  });

  it('are paged through to the end, each row once', async () => {
    await records.saveAll(drafts(1500));
    const ids: string[] = [];
    for (let after: Parameters<Records['find']>[1]['after'], more = true; more; ) {
      const { examinations, next } = await records.find({}, { limit: 400, after });
      ids.push(...examinations.map(({ id }) => id));
      after = next;
      more = next !== undefined;
    }
    expect(ids).toHaveLength(1500);
    expect(new Set(ids).size).toBe(1500);
  });

  it('go once nothing is left in them', async () => {
    const saved = await records.saveAll(drafts(3));
    await records.removeAll(saved.map(({ id }) => id));
    const database = await openDB(NAME);
    // That of the person who uses this device.
    expect(await database.count('segments')).toBe(1);
    database.close();
  });

  it('follow what is changed, moved in time or taken away', async () => {
    const [first, second] = await records.saveAll(drafts(2));
    await records.replace(first?.id ?? '', { note: 'grown', followUp: { outcome: 'benign', date: '2026-08-01' } });
    expect((await records.find({ text: 'grown' }, { limit: 5 })).examinations.map(({ id }) => id)).toEqual([first?.id]);
    expect(await records.count({ outcomes: ['benign'] })).toBe(1);
    await records.remove(second?.id ?? '');
    expect(await records.findIds({})).toEqual([first?.id]);
  });

  it('are as they were after a change that failed', async () => {
    await records.saveAll(drafts(2));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'segments') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    await expect(records.save(draftExamination())).rejects.toMatchObject({ code: 'storage-full' });
    vi.restoreAllMocks();
    expect(await records.count({})).toBe(2);
    await records.save(draftExamination());
    expect(await records.count({})).toBe(3);
  });
});

describe('examinations kept one after the other', () => {
  it('lie side by side in their stores', async () => {
    const ids: string[] = [];
    for (const draft of drafts(6)) ids.push((await records.save(draft)).id);
    const database = await openDB(NAME);
    const keys = await Promise.all(['examinations', 'photos', 'thumbnails'].map((store) => database.getAllKeys(store)));
    database.close();
    expect(keys).toEqual([ids, ids, ids]);
  });
});

describe('two windows', () => {
  it('write one after the other, and neither loses what the other wrote', async () => {
    const other = openRecords(NAME);
    await Promise.all(drafts(20).map((draft, at) => (at % 2 === 0 ? records : other).save(draft)));
    expect([await records.count({}), await other.count({})]).toEqual([20, 20]);
    expect((await records.patients()).length).toBe(1);
    other.close();
  });

  it('read again only what the other changed', async () => {
    await records.saveAll(drafts(2300));
    const other = openRecords(NAME);
    expect(await other.count({})).toBe(2300);
    await records.save(draftExamination());
    const requests = await requestsOf(async () => expect(await other.count({})).toBe(2301));
    expect(requests).toEqual(['get catalogue', 'get segments']);
    other.close();
  });
});

describe('a re-scored examination', () => {
  it('shows the new verdict, with the old one beside it', async () => {
    const before = await records.save(draftExamination());
    const verdict = { ...before.verdict, band: 'high' as const, probability: 0.9 };
    const at = '2026-09-01T00:00:00.000Z';
    await records.rescore(before.id, { verdict, photos: [{ verdict, modalityLogit: 2 }], at });
    expect(await records.examination(before.id)).toMatchObject({
      verdict,
      modalityLogit: 2,
      photos: [{ type: 'image/png', bytes: 5, verdict, modalityLogit: 2 }],
      earlierVerdicts: [{ verdict: before.verdict, replacedAt: at }],
    });
    expect(await records.count({ bands: ['high'] })).toBe(1);
  });
});

describe('an examination of several photos', () => {
  it('keeps each with its own verdict, and loses all with it', async () => {
    const { photo: _, thumbnail: __, modalityLogit: ___, ...rest } = draftExamination();
    const photos = [1, 2, 3].map((byte) => ({
      ...draftExamination(),
      photo: { type: 'image/png', bytes: new Uint8Array([byte]).buffer },
    }));
    const { id } = await records.save({ ...rest, photos });
    expect((await records.examination(id)).photos).toHaveLength(3);
    const bytes = await Promise.all([0, 1, 2].map(async (at) => new Uint8Array((await records.photo(id, at)).bytes)[0]));
    expect(bytes).toEqual([1, 2, 3]);
    const removed = await records.remove(id);
    const database = await openDB(NAME);
    expect(await Promise.all(['photos', 'thumbnails'].map((store) => database.count(store)))).toEqual([0, 0]);
    database.close();
    await records.restore(removed);
    expect(await records.check()).toEqual({ examinations: 1, damaged: [], incomplete: [] });
  });

  it('has at least one and at most five', async () => {
    const { photo: _, thumbnail: __, modalityLogit: ___, ...rest } = draftExamination();
    for (const count of [0, 6]) {
      const photos = Array.from({ length: count }, () => draftExamination());
      await expect(records.save({ ...rest, photos })).rejects.toMatchObject({ code: 'record-damaged' });
    }
  });
});
