import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { type ExaminationFilter, openRecords } from '../../../src/records/index.ts';
import { neighboursOf } from '../../../src/screens/history/neighbours.ts';
import { draftExamination } from '../records/drafts.ts';

const NAME = 'neighbours';

afterEach(() => deleteDB(NAME));

async function kept(...moments: string[]) {
  const records = openRecords(NAME);
  const saved = await records.saveAll(moments.map((takenAt) => draftExamination({ takenAt })));
  return { records, saved };
}

describe('the neighbours of a check', () => {
  it('are those before and after it in the list, however far away in time, also at one moment', async () => {
    const { records } = await kept(
      '2026-06-01T10:00:00.000Z',
      '2026-06-01T10:00:00.000Z',
      '2026-06-01T10:20:00.000Z',
      '2026-06-03T10:00:00.000Z',
      '2026-09-01T10:00:00.000Z',
      '2012-01-01T10:00:00.000Z',
      '2029-01-01T10:00:00.000Z',
    );
    const { examinations } = await records.find({}, { limit: 100 });
    for (const [at, { id, takenAt }] of examinations.entries()) {
      const found = await neighboursOf(records, {}, { id, takenAt: new Date(takenAt).toISOString() });
      expect(found).toEqual({ newer: examinations[at - 1]?.id, older: examinations[at + 1]?.id });
    }
    records.close();
  });

  it('match the filter, also where the check itself does not any more', async () => {
    const { records, saved } = await kept(
      '2026-06-01T10:00:00.000Z',
      '2026-06-02T10:00:00.000Z',
      '2026-06-03T10:00:00.000Z',
      '2026-06-04T10:00:00.000Z',
    );
    const [oldest, older, here, newest] = saved;
    if (!oldest || !older || !here || !newest) throw new Error('not kept');
    for (const { id } of [oldest, newest]) {
      await records.replace(id, { followUp: { outcome: 'benign', date: '2026-07-01' } });
    }
    const filter: ExaminationFilter = { outcomes: ['benign'] };
    expect(await neighboursOf(records, filter, here)).toEqual({ newer: newest.id, older: oldest.id });
    const until: ExaminationFilter = { ...filter, to: Date.parse('2026-06-04T00:00:00.000Z') };
    expect(await neighboursOf(records, until, here)).toEqual({ newer: undefined, older: oldest.id });
    records.close();
  });
});
