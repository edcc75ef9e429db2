import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/records/exchange/csv.ts';
import { openRecords } from '../../../../src/records/index.ts';
import { draftExamination } from '../drafts.ts';

/** What a spreadsheet reads. */
function cellsOf(csv: string): string[][] {
  return papa.parse<string[]>(csv).data;
}

describe('a table as CSV', () => {
  it.each(['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=1\n2'])('defuses %j', async (text) => {
    expect(cellsOf(await csvOf(['a', 'b'], [[text, 'x']]))).toEqual([
      ['a', 'b'],
      [`'${text}`, 'x'],
    ]);
  });

  it('leaves numbers numbers, also negative ones, and keeps every other text as it is', async () => {
    expect(await csvOf(['a', 'b', 'c'], [[-1.5, 'x=1', undefined]])).toBe('a,b,c\r\n-1.5,x=1,');
  });

  it('has a line a row, however many there are', async () => {
    const rows = Array.from({ length: 1201 }, (_, at) => [at, `row ${at}`]);
    expect(cellsOf(await csvOf(['a', 'b'], rows))).toEqual([['a', 'b'], ...rows.map((cells) => cells.map(String))]);
    expect(await csvOf(['a', 'b'], [])).toBe('a,b');
  });

  it('begins no cell as a formula does, and loses nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), async (rows) => {
        const read = cellsOf(await csvOf(['a', 'b'], rows)).slice(1);
        expect(read.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
        expect(read.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, '')))).toEqual(
          rows.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n])/, ''))),
        );
      }),
    );
  });
});

describe('the examinations as CSV', () => {
  it('have a line each, oldest first, with person, site, verdict, answers and outcome; a damaged one is named', async () => {
    const name = 'csv-test';
    const records = openRecords(name);
    const patient = await records.createPatient({
      name: '=HYPERLINK("x")',
      sex: 'female',
      born: { known: 'date', date: '1980-05-01' },
      skinType: 2,
      note: '',
    });
    const lesion = await records.createLesion({ patientId: patient.id, site: 'back', name: 'dark, large' });
    await records.save(draftExamination({ takenAt: '2026-06-01T10:00:00.000Z' }));
    await records.save(
      draftExamination({
        patientId: patient.id,
        lesionId: lesion.id,
        note: 'first\nsecond',
        followUp: { outcome: 'malignant', diagnosis: 'mel', date: '2026-07-01' },
      }),
    );
    const broken = await records.save(draftExamination());
    const database = await openDB(name);
    await database.put('examinations', { id: broken.id, version: 3, payload: null });
    database.close();

    const { csv, damaged } = await records.examinationsCsv({});
    const { data } = papa.parse<Record<string, string>>(csv, { header: true });
    expect(damaged).toEqual([broken.id]);
    expect(data).toHaveLength(2);
    expect(data[0]).toMatchObject({
      taken_at: '2026-05-01T10:00:00.000Z',
      person: `'=HYPERLINK("x")`,
      sex: 'female',
      age: '46',
      skin_type: '2',
      body_site: 'back',
      lesion: 'dark, large',
      modality: 'phone',
      band: 'uncertain',
      probability: '0.42',
      bleeding: 'unanswered',
      note: 'first\nsecond',
      outcome: 'malignant',
      diagnosis: 'mel',
      outcome_date: '2026-07-01',
    });
    expect(data[1]).toMatchObject({ person: '', age: '', outcome: 'none', diagnosis: '' });
    const { csv: some } = await records.examinationsCsv({ patientId: patient.id });
    expect(papa.parse(some, { header: true }).data).toHaveLength(1);
    records.close();
    await deleteDB(name);
  });
});
