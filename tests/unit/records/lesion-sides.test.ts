import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELF } from '../../../src/records/index.ts';
import { LESION_VERSION, lesionRecord, readLesion } from '../../../src/records/model/lesion.ts';
import { BODY_SIDES, BODY_SITES, type BodySite } from '../../../src/vocabulary/index.ts';
import { draftExamination } from './drafts.ts';
import { freshRecords, records, visitAgain } from './fresh-records.ts';

freshRecords();

/** Lesions as version 2 wrote them: the side was a part of the name, in the language of the day. */
const version2 = fc.record(
  {
    patientId: fc.string(),
    site: fc.constantFrom(...(Object.keys(BODY_SITES) as BodySite[])),
    name: fc.oneof(fc.string(), fc.constantFrom('Forearm (left)', 'Unterarm (links)', 'Mole (right)')),
    lookAgainOn: fc.constant('2026-12-24'),
  },
  { requiredKeys: ['patientId', 'name'] },
);

describe('a lesion that was kept before sides were', () => {
  it('is read with every field as it was, and is the same once it is written anew', () => {
    fc.assert(
      fc.property(version2, (payload) => {
        const read = readLesion({ id: 'older', version: 2, payload });
        expect(read).toEqual({ site: undefined, id: 'older', ...payload });
        const anew = lesionRecord(read);
        expect(anew.version).toBe(LESION_VERSION);
        expect(readLesion(anew)).toEqual(read);
      }),
    );
  });

  it('is found with its examinations by an index that an older version made, which is made anew', async () => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'hand', name: '' });
    await records.save(draftExamination({ lesionId: id }));
    const older = { patientId: SELF, site: 'hand', name: 'Hand (left)' };
    await visitAgain(async (database) => {
      for (const segment of await database.getAll('segments')) await database.put('segments', asOlder(segment));
      await database.put('lesions', { id, version: 2, payload: older });
    });
    expect(await records.lesions()).toEqual([{ id, ...older }]);
    expect((await records.find({ text: 'left' }, { limit: 1 })).examinations[0]?.open).toBe('weeks');
  });
});

/** A segment as version 2 wrote it: without sides, and without what advice rests on. */
function asOlder(segment: { readonly payload: { readonly columns: Record<string, unknown> } }) {
  const { side: _, answers: __, ticked: ___, knownOn: ____, ...columns } = segment.payload.columns;
  return { ...segment, version: 2, payload: { ...segment.payload, columns } };
}

describe('the side of a lesion', () => {
  it.each(BODY_SIDES)('is kept as data: %s', async (side) => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'hand', side, name: 'Mole' });
    expect(await records.lesion(id)).toEqual({ id, patientId: SELF, site: 'hand', side, name: 'Mole' });
    expect((await records.lesions())[0]?.side).toBe(side);
    await records.changeLesion(id, { site: 'back', side: undefined });
    expect((await records.lesion(id)).side).toBeUndefined();
  });

  it('is one that there is', () => {
    const payload = { patientId: SELF, site: 'hand', side: 'middle', name: '' };
    expect(() => readLesion({ id: 'odd', version: LESION_VERSION, payload })).toThrow('record-damaged');
  });

  it('stands in the table of all examinations, and goes along to another person', async () => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'hand', side: 'right', name: '' });
    await records.save(draftExamination({ lesionId: id }));
    const { csv } = await records.examinationsCsv({});
    const [head = '', line = ''] = csv.split('\r\n');
    expect(line.split(',')[head.split(',').indexOf('body_side')]).toBe('right');
    const ada = await records.createPatient({ name: 'Ada', sex: undefined, born: undefined, skinType: undefined, note: '' });
    await records.mergePatients(SELF, ada.id);
    expect(await records.lesion(id)).toMatchObject({ patientId: ada.id, side: 'right' });
  });
});
