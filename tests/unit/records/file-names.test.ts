import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openRecords, type Records, SELF } from '../../../src/records/index.ts';
import { EXAMINATION_VERSION, examinationRecord, readExamination } from '../../../src/records/model/examination.ts';
import { UNANSWERED } from '../../../src/vocabulary/index.ts';
import { draftExamination } from './drafts.ts';

const NAME = 'file-names-test';
let records: Records;

beforeEach(() => {
  records = openRecords(NAME);
});

afterEach(async () => {
  records.close();
  await deleteDB(NAME);
});

const { verdict } = draftExamination();
const line = { from: { x: 1, y: 2 }, to: { x: 3, y: 4 } };
const size = { millimetres: 4, uncertainty: 1, lesion: line, reference: { name: 'ruler', millimetres: 10, line } };

/** Photos as version 4 wrote them: everything of today but the names of files. */
const photo4 = fc.record(
  {
    type: fc.constantFrom('image/jpeg', 'image/png', ''),
    bytes: fc.nat(),
    verdict: fc.constant(verdict),
    modalityLogit: fc.double({ min: -50, max: 50, noNaN: true }),
    size: fc.constant(size),
  },
  { requiredKeys: ['type', 'bytes', 'verdict', 'modalityLogit'] },
);

const payloadWith = <Photo>(photo: fc.Arbitrary<Photo>) =>
  fc.record({
    takenAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    patientId: fc.string(),
    photos: fc.array(photo, { minLength: 1, maxLength: 5 }),
    verdict: fc.constant(verdict),
    earlierVerdicts: fc.constant([]),
    answers: fc.constant(UNANSWERED),
    note: fc.string(),
    followUp: fc.constant({ outcome: 'none' as const }),
  });

const version4 = payloadWith(photo4);
const version5 = payloadWith(
  fc
    .tuple(photo4, fc.option(fc.string({ minLength: 1, unit: 'grapheme' }), { nil: undefined }))
    .map(([photo, fileName]) => ({ ...photo, ...(fileName && { fileName }) })),
);

describe('the names of files', () => {
  it('are absent of what version 4 kept, of which all else is as it was, read and written anew', () => {
    fc.assert(
      fc.property(version4, (payload) => {
        const read = readExamination({ id: 'older', version: 4, payload });
        expect(read).toMatchObject({ id: 'older', ...payload });
        expect(read.photos).toEqual(payload.photos);
        const anew = examinationRecord(read);
        expect(anew.version).toBe(EXAMINATION_VERSION);
        expect(readExamination(anew)).toEqual(read);
      }),
    );
  });

  it('are read as they were written, whatever their signs', () => {
    fc.assert(
      fc.property(version5, (payload) => {
        const read = readExamination({ id: 'one', version: 5, payload });
        expect(read.photos).toEqual(payload.photos);
        expect(readExamination(structuredClone(examinationRecord(read)))).toEqual(read);
      }),
    );
  });

  it('stay with their photos through whatever is done with the check, and are found by words', async () => {
    const { id } = await records.save(draftExamination({ fileName: 'Rücken_0412.JPG' }));
    await records.save(draftExamination());
    expect(await records.findIds({ text: 'rucken_04' })).toEqual([id]);
    expect(await records.findIds({ text: '0413' })).toEqual([]);

    await records.replace(id, { verdict: { ...verdict, modality: 'dermoscope' }, note: 'x' });
    await records.move([id], { patientId: SELF });
    await records.rescore(id, { verdict, photos: [{ verdict, modalityLogit: 1 }], at: '2026-06-01T00:00:00.000Z' });
    await records.restore(await records.remove(id));
    expect((await records.examination(id)).photos[0]?.fileName).toBe('Rücken_0412.JPG');
    expect(await records.findIds({ text: 'RÜCKEN jpg' })).toEqual([id]);

    const { csv } = await records.examinationsCsv({ ids: new Set([id]) });
    expect(papa.parse(csv, { header: true }).data).toMatchObject([{ file_names: 'Rücken_0412.JPG', photos: '1' }]);
  });

  it('of several photos are all found, and all stand in the table', async () => {
    const { photo, thumbnail, modalityLogit, takenAt, answers } = draftExamination();
    const one = { photo, thumbnail, verdict, modalityLogit };
    const photos = [{ ...one, fileName: 'near.jpg' }, one, { ...one, fileName: 'far.jpg' }];
    const { id } = await records.save({ takenAt, answers, verdict, photos });
    for (const text of ['near', 'far', 'far near']) expect(await records.findIds({ text })).toEqual([id]);
    const { csv } = await records.examinationsCsv({});
    expect(papa.parse(csv, { header: true }).data).toMatchObject([{ file_names: 'near.jpg\nfar.jpg', photos: '3' }]);
  });

  it('of rows that an older version wrote are made anew from the records', async () => {
    const { id } = await records.save(draftExamination({ fileName: 'mole.png' }));
    records.close();
    const database = await openDB(NAME);
    for (const segment of await database.getAll('segments')) await database.put('segments', { ...segment, version: 3 });
    database.close();
    records = openRecords(NAME);
    expect(await records.findIds({ text: 'mole.png' })).toEqual([id]);
  });
});
