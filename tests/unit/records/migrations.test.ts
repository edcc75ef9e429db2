import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { type Examination, openRecords, type Records, SELF } from '../../../src/records/index.ts';
import { UNANSWERED } from '../../../src/vocabulary/index.ts';
import { draftExamination } from './drafts.ts';
import { someOldRecords } from './older/some-old-records.ts';
import { type OldRecord, writeSchema1 } from './older/write-schema-1.ts';

const NAME = 'migrations-test';

async function withRecords(work: (records: Records) => Promise<void>) {
  const records = openRecords(NAME);
  try {
    await work(records);
  } finally {
    records.close();
  }
}

async function storedVersions(): Promise<number[]> {
  const database = await openDB(NAME);
  const records = await database.getAll('examinations');
  database.close();
  return records.map(({ version }) => version);
}

/** What each field of an old examination must be read as. */
function asItWas({ id, payload, ...old }: OldRecord): Examination {
  const saliency = old.version === 2 && 'saliency' in payload && payload.saliency ? { saliency: payload.saliency } : {};
  const verdict = { ...payload.verdict, reasons: payload.verdict.reasons ?? [] };
  return {
    id,
    takenAt: payload.takenAt,
    patientId: SELF,
    photos: [{ ...payload.photo, verdict, modalityLogit: payload.modalityLogit, ...saliency }],
    verdict,
    earlierVerdicts: [],
    answers: 'answers' in payload ? payload.answers : UNANSWERED,
    note: '',
    followUp: { outcome: 'none' },
    modalityLogit: payload.modalityLogit,
    ...saliency,
    photo: payload.photo,
  };
}

async function isWhole(records: Records, old: OldRecord) {
  expect(await records.examination(old.id)).toEqual(asItWas(old));
  expect([...new Uint8Array((await records.photo(old.id)).bytes)]).toEqual([...old.picture]);
  expect([...new Uint8Array((await records.thumbnail(old.id)).bytes)]).toEqual([...old.picture.slice(0, 2)]);
}

afterEach(() => deleteDB(NAME));

describe('a database that an older version of the app wrote', () => {
  it('keeps every field, before and after its payloads are written anew', async () => {
    await fc.assert(
      fc.asyncProperty(someOldRecords, async (old) => {
        await writeSchema1(NAME, old);
        await withRecords(async (records) => {
          for (const one of old) await isWhole(records, one);
          const { examinations } = await records.find({}, { limit: 50 });
          expect(new Set(examinations.map(({ id }) => id))).toEqual(new Set(old.map(({ id }) => id)));
          await records.upgraded();
          expect(new Set(await storedVersions())).toEqual(new Set(old.length > 0 ? [5] : []));
          for (const one of old) await isWhole(records, one);
        });
        await deleteDB(NAME);
      }),
      { numRuns: 25 },
    );
  });

  it('belongs to who uses this device, who is there at once', async () => {
    const [old] = fc.sample(someOldRecords, { numRuns: 20, seed: 7 }).filter(({ length }) => length > 0);
    await writeSchema1(NAME, old ?? []);
    await withRecords(async (records) => {
      expect((await records.patients()).map(({ id }) => id)).toEqual([SELF]);
      expect(await records.count({ patientId: SELF })).toBe(old?.length);
    });
  });

  it('is upgraded from where a crash left it, whichever window goes on', async () => {
    const one = fc.sample(someOldRecords, { numRuns: 20, seed: 3 }).find(({ length }) => length > 0)?.[0];
    if (!one) throw new Error('no example');
    const many = Array.from({ length: 130 }, (_, at) => ({ ...one, id: `id-${String(at).padStart(4, '0')}` }));
    await writeSchema1(NAME, many);
    await withRecords(async (records) => {
      await records.count({});
      // Let go in the middle of it.
      while (!(await storedVersions()).includes(5)) await new Promise((resolve) => setTimeout(resolve, 1));
    });
    await withRecords(async (first) => {
      await withRecords(async (second) => {
        await Promise.all([first.upgraded(), second.upgraded()]);
        expect(new Set(await storedVersions())).toEqual(new Set([5]));
        expect(await second.count({})).toBe(many.length);
      });
    });
  });

  it('takes new examinations beside the old', async () => {
    const old = fc.sample(someOldRecords, { numRuns: 20, seed: 5 }).find(({ length }) => length > 2) ?? [];
    await writeSchema1(NAME, old);
    await withRecords(async (records) => {
      await records.save(draftExamination());
      expect(await records.count({})).toBe(old.length + 1);
      await records.upgraded();
      expect((await records.check()).examinations).toBe(old.length + 1);
      expect(await records.count({})).toBe(old.length + 1);
    });
  });

  it('keeps and names what cannot be read', async () => {
    const old = fc.sample(someOldRecords, { numRuns: 20, seed: 9 }).find(({ length }) => length > 2) ?? [];
    await writeSchema1(NAME, old);
    const database = await openDB(NAME);
    await database.put('examinations', { id: 'broken', version: 1, payload: { takenAt: 'yesterday' } });
    database.close();
    await withRecords(async (records) => {
      expect(await records.damaged()).toEqual(['broken']);
      await records.upgraded();
      expect((await records.check()).damaged).toEqual(['broken']);
      expect(await records.count({})).toBe(old.length);
      const removed = await records.remove('broken');
      expect(await records.damaged()).toEqual([]);
      await records.restore(removed);
      expect(await records.damaged()).toEqual(['broken']);
    });
  });
});
