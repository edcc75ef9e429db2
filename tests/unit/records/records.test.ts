import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecords, type PhotoSize, type Records, SELF } from '../../../src/records/index.ts';
import { answersWith, UNANSWERED } from '../../../src/vocabulary/index.ts';
import { draftExamination } from './drafts.ts';

const NAME = 'records-test';
const LINE = { from: { x: 300, y: 200 }, to: { x: 360, y: 210 } };
const SIZE: PhotoSize = {
  millimetres: 4.2,
  uncertainty: 0.5,
  lesion: LINE,
  reference: { name: 'ruler', millimetres: 10, line: LINE },
};
const STORES = ['examinations', 'photos', 'thumbnails'];
let records: Records;

beforeEach(() => {
  records = openRecords(NAME);
});

afterEach(async () => {
  vi.restoreAllMocks();
  records.close();
  await deleteDB(NAME);
});

/** What lies in each store, past the records room. */
async function countStored(): Promise<number[]> {
  const database = await openDB(NAME);
  const counts = await Promise.all(STORES.map((store) => database.count(store)));
  database.close();
  return counts;
}

async function damage(id: string, payload: unknown) {
  const database = await openDB(NAME);
  await database.put('examinations', { id, version: 1, payload });
  database.close();
}

describe('an examination', () => {
  it('is saved without a look into the stores, which takes longer the more there is, once its person is known', async () => {
    await records.save(draftExamination());
    const ways = ['get', 'getAll', 'count', 'openCursor'] as const;
    const looks = ways.map((way) => vi.spyOn(IDBObjectStore.prototype, way));
    await records.save(draftExamination());
    expect(looks.flatMap(({ mock }) => mock.contexts.map((store) => (store as IDBObjectStore).name))).toEqual(['catalogue']);
  });

  it('is kept with its photo and thumbnail, byte for byte', async () => {
    const draft = draftExamination();
    const { id } = await records.save(draft);
    expect(await records.examination(id)).toEqual({
      id,
      takenAt: draft.takenAt,
      verdict: draft.verdict,
      modalityLogit: -3,
      answers: UNANSWERED,
      photo: { type: 'image/png', bytes: 5 },
      patientId: SELF,
      photos: [{ type: 'image/png', bytes: 5, verdict: draft.verdict, modalityLogit: -3 }],
      earlierVerdicts: [],
      note: '',
      followUp: { outcome: 'none' },
    });
    const photo = await records.photo(id);
    expect([photo.type, ...new Uint8Array(photo.bytes)]).toEqual(['image/png', 1, 2, 3, 4, 5]);
    expect([...new Uint8Array((await records.thumbnail(id)).bytes)]).toEqual([9, 8]);
  });

  it('takes other photos and squares in one piece, and keeps what was said of it', async () => {
    const first = draftExamination();
    const { id } = await records.save({ ...first, note: 'left arm' });
    await records.measure(id, 0, SIZE);
    const second = draftExamination({ photo: { type: 'image/png', bytes: new Uint8Array(7).buffer }, modalityLogit: 2 });
    const answers = answersWith(UNANSWERED, { symptom: 'new', answer: 'yes' });
    await records.revise(id, { photos: [first, second], verdict: second.verdict, answers });
    const revised = await records.examination(id);
    expect(revised).toMatchObject({ id, note: 'left arm', takenAt: first.takenAt, answers });
    expect(revised.photos.map(({ bytes, modalityLogit, size }) => [bytes, modalityLogit, size])).toEqual([
      [5, -3, SIZE],
      [7, 2, undefined],
    ]);
    expect(await countStored()).toEqual([1, 2, 2]);
    await records.revise(id, { photos: [second], verdict: second.verdict, answers });
    expect((await records.photo(id)).bytes.byteLength).toBe(7);
    expect(await countStored()).toEqual([1, 1, 1]);
    expect(await records.count({})).toBe(1);
  });

  it('that is gone takes no other photos', async () => {
    const draft = draftExamination();
    const { id } = await records.save(draft);
    await records.remove(id);
    const revision = { photos: [draft], verdict: draft.verdict, answers: UNANSWERED };
    await expect(records.revise(id, revision)).rejects.toMatchObject({ code: 'record-missing' });
    expect(await countStored()).toEqual([0, 0, 0]);
  });

  it('is still there when the app is opened again', async () => {
    const saved = await records.save(draftExamination());
    records.close();
    records = openRecords(NAME);
    expect((await records.list()).examinations).toEqual([saved]);
  });

  it('is listed newest first', async () => {
    for (const takenAt of ['2026-05-02T10:00:00.000Z', '2026-07-01T10:00:00.000Z', '2025-12-31T23:59:59.000Z']) {
      await records.save(draftExamination({ takenAt }));
    }
    const { examinations } = await records.list();
    expect(examinations.map(({ takenAt }) => takenAt.slice(0, 7))).toEqual(['2026-07', '2026-05', '2025-12']);
  });

  it('is kept as a whole or not at all', async () => {
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'thumbnails') throw new DOMException('cannot be cloned', 'DataCloneError');
      return put.call(this, value, key);
    });
    await expect(records.save(draftExamination())).rejects.toMatchObject({ name: 'RecordsError' });
    vi.restoreAllMocks();
    expect(await countStored()).toEqual([0, 0, 0]);
  });

  it('keeps why its picture was refused; one of an older version has no reasons', async () => {
    const { verdict } = draftExamination();
    const reasons = [
      { code: 'frame-too-small', side: 60, least: 96 },
      { code: 'blurred', sharpness: 0.1, least: 0.3 },
      { code: 'too-dark', brightness: 0.1, least: 0.13 },
      { code: 'too-bright', washedOut: 0.3, most: 0.05 },
      { code: 'glare', share: 0.2, most: 0.03 },
    ] as const;
    const refused = await records.save(
      draftExamination({ verdict: { ...verdict, band: 'refused', label: 'none', reasons } }),
    );
    expect((await records.examination(refused.id)).verdict.reasons).toEqual(reasons);
    const { id: _, ...payload } = refused;
    const { reasons: __, ...older } = verdict;
    await damage('older', { ...payload, verdict: older });
    expect((await records.examination('older')).verdict.reasons).toEqual([]);
  });

  it('keeps what may have changed its score, and is damaged by what nobody could tell', async () => {
    const { verdict } = draftExamination();
    const saved = await records.save(draftExamination({ verdict: { ...verdict, findings: ['soft', 'dim'] } }));
    expect((await records.examination(saved.id)).verdict.findings).toEqual(['soft', 'dim']);
    const { id: _, ...payload } = saved;
    await damage('odd', { ...payload, verdict: { ...verdict, findings: ['odd'] } });
    await expect(records.examination('odd')).rejects.toMatchObject({ code: 'record-damaged' });
  });

  it('takes another verdict, judged another way', async () => {
    const draft = draftExamination();
    const { id } = await records.save(draft);
    await records.replace(id, { verdict: { ...draft.verdict, modality: 'dermoscope', modalityOrigin: 'chosen' } });
    expect((await records.examination(id)).verdict).toMatchObject({ modality: 'dermoscope', modalityOrigin: 'chosen' });
    expect((await records.photo(id)).bytes.byteLength).toBe(5);
  });
});

describe('the answers', () => {
  it('are kept in the place of those before, and change nothing else', async () => {
    const { id, answers: _, ...rest } = await records.save(draftExamination());
    const answers = answersWith(UNANSWERED, { symptom: 'changing', answer: 'yes' });
    await records.replace(id, { answers });
    expect(await records.examination(id)).toEqual({ id, answers, ...rest });
    expect((await records.photo(id)).bytes.byteLength).toBe(5);
  });

  it('and a verdict that are changed at the same time are both kept', async () => {
    const { id, verdict } = await records.save(draftExamination());
    const answers = answersWith(UNANSWERED, { limit: 'nail', holds: true });
    await Promise.all([
      records.replace(id, { answers }),
      records.replace(id, { verdict: { ...verdict, modality: 'dermoscope' } }),
    ]);
    expect(await records.examination(id)).toMatchObject({ answers, verdict: { modality: 'dermoscope' } });
  });

  it('of what is not there cannot be kept', async () => {
    await expect(records.replace('nothing', { answers: UNANSWERED })).rejects.toMatchObject({ code: 'record-missing' });
  });
});

describe('removing', () => {
  it('takes everything of the examination off the device, and nothing else', async () => {
    const [gone, stays] = [await records.save(draftExamination()), await records.save(draftExamination())];
    await records.remove(gone.id);
    expect((await records.list()).examinations).toEqual([stays]);
    expect(await countStored()).toEqual([1, 1, 1]);
    await expect(records.photo(gone.id)).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('can be undone', async () => {
    const saved = await records.save(draftExamination());
    await records.restore(await records.remove(saved.id));
    expect((await records.list()).examinations).toEqual([saved]);
    expect((await records.photo(saved.id)).bytes.byteLength).toBe(5);
    expect((await records.thumbnail(saved.id)).bytes.byteLength).toBe(2);
  });

  it('of what is not there fails, and so does putting nothing back', async () => {
    const { id } = await records.save(draftExamination());
    await records.remove(id);
    await expect(records.remove(id)).rejects.toMatchObject({ code: 'record-missing' });
    const nothing = { id, before: [] };
    await expect(records.restore(nothing)).rejects.toMatchObject({ code: 'record-missing' });
    expect(await countStored()).toEqual([0, 0, 0]);
  });
});

describe('a damaged record', () => {
  it('is named, and hides no other', async () => {
    const [whole, damaged] = [await records.save(draftExamination()), await records.save(draftExamination())];
    await damage(damaged.id, { takenAt: 'yesterday', verdict: { probability: 7 } });
    expect(await records.list()).toEqual({ examinations: [whole], damaged: [damaged.id] });
    await expect(records.examination(damaged.id)).rejects.toMatchObject({ code: 'record-damaged' });
  });

  it('can be removed', async () => {
    const { id } = await records.save(draftExamination());
    await damage(id, null);
    await records.remove(id);
    expect(await records.list()).toEqual({ examinations: [], damaged: [] });
    expect(await countStored()).toEqual([0, 0, 0]);
  });
});

describe('trouble with the store', () => {
  it('is named when the device is full', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(records.save(draftExamination())).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('says how much room was needed and how much there is, as far as the browser tells', async () => {
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 900, quota: 1000 }) } });
    expect(await records.usage()).toEqual({ used: 900, quota: 1000, persisted: false });
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'photos') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value, key);
    });
    const room = { needed: 7, used: 900, quota: 1000 };
    await expect(records.save(draftExamination())).rejects.toMatchObject({ code: 'storage-full', room });
    vi.unstubAllGlobals();
    expect(await countStored()).toEqual([0, 0, 0]);
  });

  it('is named when the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    await expect(records.list()).rejects.toMatchObject({ code: 'storage-unavailable' });
  });

  it('is named when a newer version of the app wrote the database', async () => {
    (await openDB(NAME, 999)).close();
    await expect(records.list()).rejects.toMatchObject({ code: 'storage-newer' });
  });

  it('is over once the store works again', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('not yet', 'UnknownError');
    });
    await expect(records.list()).rejects.toMatchObject({ code: 'storage-unavailable' });
    expect((await records.list()).examinations).toEqual([]);
  });

  it('is mended when the browser ended the connection', async () => {
    const saved = await records.save(draftExamination());
    const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('The database connection is closing.', 'InvalidStateError');
    });
    expect((await records.list()).examinations).toEqual([saved]);
    expect(lost).toHaveBeenCalledTimes(2);
  });

  it('does not come from this window when another one must migrate or delete', async () => {
    await records.save(draftExamination());
    await deleteDB(NAME);
    expect((await records.list()).examinations).toEqual([]);
  });
});

describe('two windows', () => {
  it('see each other’s changes', async () => {
    const other = openRecords(NAME);
    const told = new Promise<void>((resolve) => other.subscribe(resolve));
    const saved = await records.save(draftExamination());
    await told;
    expect((await other.list()).examinations).toEqual([saved]);
    other.close();
  });

  it('are told of their own changes too, until they stop listening', async () => {
    const listener = vi.fn();
    const stop = records.subscribe(listener);
    await records.save(draftExamination());
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await records.save(draftExamination());
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('the browser', () => {
  it('is asked once not to clear what is kept', async () => {
    const persist = vi.fn(() => Promise.resolve(false));
    vi.stubGlobal('navigator', { storage: { persist } });
    await records.list();
    expect(persist).not.toHaveBeenCalled();
    await records.save(draftExamination());
    await records.save(draftExamination());
    expect(persist).toHaveBeenCalledTimes(1);
    vi.unstubAllGlobals();
  });

  it('is asked to write to the disk before it says that it has', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await records.save(draftExamination());
    const written = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(written.map(([, , options]) => options)).toContainEqual({ durability: 'strict' });
    expect(written.every(([, , options]) => options?.durability === 'strict')).toBe(true);
  });
});
