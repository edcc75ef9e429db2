import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AdvisedRow, SELF } from '../../../../src/records/index.ts';
import { advised } from '../../../../src/records/search/check-advice.ts';
import { createLooks } from '../../../../src/records/search/looks.ts';
import { answersWith, UNANSWERED } from '../../../../src/vocabulary/index.ts';
import { draftExamination } from '../drafts.ts';
import { freshRecords, records } from '../fresh-records.ts';
import { someOwners, someRows } from '../some-rows.ts';

freshRecords();

const { verdict } = draftExamination();
const high = { ...verdict, band: 'high' } as const;
const low = { ...verdict, band: 'low' } as const;
const bleeding = answersWith(UNANSWERED, { symptom: 'bleeding', answer: 'yes' });

/** Two spots of one person, the first suspicious, the second looked at later and found to be less so. */
async function twoSpots() {
  const [one, other] = [
    await records.createLesion({ patientId: SELF, site: 'back', name: '' }),
    await records.createLesion({ patientId: SELF, site: 'face', name: '' }),
  ];
  const [suspicious, later] = await records.saveAll([
    draftExamination({ lesionId: one.id, verdict: high, takenAt: '2026-02-01T12:00:00.000Z' }),
    draftExamination({ lesionId: other.id, verdict: low, takenAt: '2026-06-01T12:00:00.000Z' }),
  ]);
  return { one, other, suspicious, later };
}

describe('what stands of a person and of a spot', () => {
  it('is the suspicious spot, however low a later score of another one is', async () => {
    const { one, suspicious, later } = await twoSpots();
    const [person] = await records.peopleOverview();
    expect(person).toMatchObject({ examinations: 2, lesions: 2, latest: { id: later?.id }, open: { id: suspicious?.id } });
    const spots = await records.lesionsOverview(SELF);
    expect(spots.map(({ open }) => open?.id)).toEqual([undefined, suspicious?.id]);
    expect(spots[1]).toMatchObject({ lesion: { id: one.id }, examinations: 1, latest: { id: suspicious?.id } });
  });

  it('is what somebody felt, beside the lowest score', async () => {
    const { id } = await records.save(draftExamination({ verdict: low, answers: bleeding }));
    expect((await records.peopleOverview())[0]?.open).toMatchObject({ id, open: 'soon' });
  });

  it('is settled once somebody said what became of it', async () => {
    const { suspicious } = await twoSpots();
    await records.replace(suspicious?.id ?? '', { followUp: { outcome: 'benign', date: '2026-03-01' } });
    expect((await records.peopleOverview())[0]?.open).toBeUndefined();
  });

  it('is not settled by what was known before the photo, nor by what became of another check of the same spot', async () => {
    const { one, suspicious } = await twoSpots();
    const benign = { outcome: 'benign', date: '2026-03-01' } as const;
    const followUp = { ...benign, date: '2026-01-31' };
    await records.replace(suspicious?.id ?? '', { followUp });
    expect((await records.peopleOverview())[0]?.open?.id).toBe(suspicious?.id);
    await records.save(
      draftExamination({ lesionId: one.id, verdict: high, takenAt: '2026-02-15T12:00:00.000Z', followUp: benign }),
    );
    expect((await records.peopleOverview())[0]?.open?.id).toBe(suspicious?.id);
    expect((await records.lesionsOverview(SELF)).find(({ lesion }) => lesion.id === one.id)?.open?.id).toBe(suspicious?.id);
  });

  it('is malignant since the first day on which that was known, whichever check it was entered with', async () => {
    const { one, suspicious } = await twoSpots();
    await records.replace(suspicious?.id ?? '', { followUp: { outcome: 'malignant', date: '2026-05-01' } });
    const followUp = { outcome: 'malignant', date: '2026-04-01' } as const;
    await records.save(draftExamination({ lesionId: one.id, verdict: low, takenAt: '2026-02-15T12:00:00.000Z', followUp }));
    expect((await records.peopleOverview())[0]?.malignantSince).toBe('2026-04-01');
  });

  it('is what turned out malignant, since the day it was known, however low and benign what follows is', async () => {
    const { one, suspicious, later } = await twoSpots();
    await records.replace(suspicious?.id ?? '', { followUp: { outcome: 'malignant', date: '2026-03-01' } });
    await records.replace(later?.id ?? '', { followUp: { outcome: 'benign', date: '2026-07-01' } });
    await records.save(draftExamination({ lesionId: one.id, verdict: low, takenAt: '2026-08-01T12:00:00.000Z' }));
    expect((await records.peopleOverview())[0]).toMatchObject({ malignantSince: '2026-03-01' });
    const spots = await records.lesionsOverview(SELF);
    expect(spots.map(({ malignantSince }) => malignantSince)).toEqual(['2026-03-01', undefined]);
  });

  it('is the newest of those that are as urgent, and does not depend on the order', () => {
    fc.assert(
      fc.property(someRows, someOwners, fc.gen(), (rows, owners, gen) => {
        const look = (some: typeof rows) => {
          const looks = createLooks(owners);
          for (const row of some) looks.add('all', row);
          return looks.of('all');
        };
        const shuffled = gen(fc.shuffledSubarray, rows, { minLength: rows.length });
        expect(look(shuffled)).toEqual(look(rows));
        const { open, latest } = look(rows);
        const standing = rows.map((row) => advised(row, owners)).filter((row) => row.open !== undefined);
        expect(open === undefined).toBe(standing.length === 0);
        const rank = (row: AdvisedRow) => (row.open === 'soon' ? 1e15 : 0) + row.takenAt;
        for (const row of standing) expect(open && rank(open)).toBeGreaterThanOrEqual(rank(row));
        for (const row of rows) expect(latest?.takenAt).toBeGreaterThanOrEqual(row.takenAt);
      }),
    );
  });

  it('is nothing of who was never examined', async () => {
    await records.changePatient(SELF, { name: 'Ada' });
    const [person] = await records.peopleOverview();
    expect(person).toMatchObject({ examinations: 0, latest: undefined, open: undefined });
  });
});
