import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PhotoSize, SELF } from '../../../src/records/index.ts';
import { EXAMINATION_VERSION, examinationRecord, readExamination } from '../../../src/records/model/examination.ts';
import { LESION_VERSION, lesionRecord, readLesion } from '../../../src/records/model/lesion.ts';
import { BODY_SITES, type BodySite, UNANSWERED } from '../../../src/vocabulary/index.ts';
import { draftExamination } from './drafts.ts';
import { freshRecords, records, visitAgain } from './fresh-records.ts';

freshRecords();

const SIZE: PhotoSize = {
  millimetres: 4.2,
  uncertainty: 0.5,
  lesion: { from: { x: 300, y: 200 }, to: { x: 360, y: 210 } },
  reference: { name: 'eur-1', millimetres: 23.25, line: { from: { x: 100, y: 400 }, to: { x: 420, y: 400 } } },
};

const { verdict } = draftExamination();
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const photo = fc.record({
  type: fc.constantFrom('image/jpeg', 'image/png', ''),
  bytes: fc.nat(),
  verdict: fc.record({ logit: number }).map(({ logit }) => ({ ...verdict, logit })),
  modalityLogit: number,
});

/** Examinations as version 3 wrote them: everything of today but the sizes. */
const version3 = fc.record(
  {
    takenAt: fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    patientId: fc.string(),
    lesionId: fc.uuid(),
    photos: fc.array(photo, { minLength: 1, maxLength: 5 }),
    verdict: fc.constant(verdict),
    earlierVerdicts: fc.array(fc.constant({ verdict, replacedAt: '2026-01-01T00:00:00.000Z' }), { maxLength: 2 }),
    answers: fc.constant(UNANSWERED),
    note: fc.string(),
    followUp: fc.constantFrom(
      { outcome: 'none' as const },
      { outcome: 'benign' as const, diagnosis: 'nv' as const, date: '2026-03-01' },
    ),
  },
  { requiredKeys: ['takenAt', 'patientId', 'photos', 'verdict', 'earlierVerdicts', 'answers', 'note', 'followUp'] },
);

/** Lesions as version 1 wrote them. */
const lesion1 = fc.record({
  patientId: fc.string(),
  site: fc.option(fc.constantFrom(...(Object.keys(BODY_SITES) as BodySite[])), { nil: undefined }),
  name: fc.string(),
});

describe('what was kept before sizes could be marked', () => {
  it('is read with every field as it was, without sizes, and is the same once it is written anew', () => {
    fc.assert(
      fc.property(version3, (payload) => {
        const read = readExamination({ id: 'older', version: 3, payload });
        expect(read).toMatchObject({ id: 'older', ...payload });
        expect(read.photos.every(({ size }) => size === undefined)).toBe(true);
        const anew = examinationRecord(read);
        expect(anew.version).toBe(EXAMINATION_VERSION);
        expect(readExamination(anew)).toEqual(read);
      }),
    );
  });

  it('holds no sizes: what says so in an old version was not written by the app', () => {
    fc.assert(
      fc.property(version3, (payload) => {
        const photos = payload.photos.map((one) => ({ ...one, size: SIZE }));
        expect(
          readExamination({ id: 'older', version: 3, payload: { ...payload, photos } }).photos[0]?.size,
        ).toBeUndefined();
      }),
      { numRuns: 5 },
    );
  });
});

describe('a lesion that was kept before a day to look again could be chosen', () => {
  it('is read with every field as it was, and is the same once it is written anew', () => {
    fc.assert(
      fc.property(lesion1, (payload) => {
        const read = readLesion({ id: 'older', version: 1, payload });
        expect(read).toEqual({ id: 'older', ...payload });
        const anew = lesionRecord(read);
        expect(anew.version).toBe(LESION_VERSION);
        expect(readLesion(anew)).toEqual(read);
      }),
    );
  });

  it('is found by an index that an older version made, which is made anew', async () => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await visitAgain(async (database) => {
      for (const segment of await database.getAll('segments')) await database.put('segments', { ...segment, version: 1 });
      await database.put('lesions', { id, version: 1, payload: { patientId: SELF, site: 'back', name: '' } });
    });
    expect(await records.lesions()).toEqual([{ id, patientId: SELF, site: 'back', name: '' }]);
  });
});

describe('a day to look again', () => {
  it('is kept with the lesion and can be taken back', async () => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await records.changeLesion(id, { lookAgainOn: '2026-12-24' });
    expect((await records.lesion(id)).lookAgainOn).toBe('2026-12-24');
    expect((await records.lesions())[0]?.lookAgainOn).toBe('2026-12-24');
    await records.changeLesion(id, { lookAgainOn: undefined });
    expect((await records.lesion(id)).lookAgainOn).toBeUndefined();
  });

  it('must be one that there is', async () => {
    const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await expect(records.changeLesion(id, { lookAgainOn: '2026-02-30' })).rejects.toMatchObject({ code: 'record-damaged' });
    expect((await records.lesion(id)).lookAgainOn).toBeUndefined();
  });
});

describe('a marked size', () => {
  it('is kept with its photo and no other, and can be forgotten', async () => {
    const { photo, thumbnail, verdict, modalityLogit } = draftExamination();
    const one = { photo, thumbnail, verdict, modalityLogit };
    const { id } = await records.save({ ...draftExamination(), photos: [one, one] });
    await records.measure(id, 1, SIZE);
    expect((await records.examination(id)).photos.map(({ size }) => size)).toEqual([undefined, SIZE]);
    await records.measure(id, 1, undefined);
    expect((await records.examination(id)).photos.map(({ size }) => size)).toEqual([undefined, undefined]);
  });

  it('stays when the photo is judged anew', async () => {
    const { id, verdict } = await records.save(draftExamination());
    await records.measure(id, 0, SIZE);
    const photos = [{ verdict: { ...verdict, logit: 2 }, modalityLogit: 1 }];
    await records.rescore(id, { verdict: { ...verdict, logit: 2 }, photos, at: '2026-06-01T00:00:00.000Z' });
    await records.replace(id, { note: 'again', verdict });
    expect((await records.examination(id)).photos[0]?.size).toEqual(SIZE);
  });

  it('needs a photo, an examination and a length', async () => {
    const { id } = await records.save(draftExamination());
    await expect(records.measure(id, 1, SIZE)).rejects.toThrow();
    await expect(records.measure('nobody', 0, SIZE)).rejects.toMatchObject({ code: 'record-missing' });
    await expect(records.measure(id, 0, { ...SIZE, millimetres: 0 })).rejects.toMatchObject({ code: 'record-damaged' });
    expect((await records.examination(id)).photos[0]?.size).toBeUndefined();
  });
});
