import { describe, expect, it } from 'vitest';
import { SELF } from '../../../../src/records/index.ts';
import { belongingsOf, movedBy } from '../../../../src/screens/history/belongings.ts';
import { draftExamination } from '../../records/drafts.ts';
import { freshRecords, records } from '../../records/fresh-records.ts';

freshRecords();

/** Two of a spot, one of no spot in particular, one of somebody else. */
async function kept() {
  const bert = await records.createPatient({ name: 'Bert', sex: undefined, born: undefined, skinType: undefined, note: '' });
  const spot = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
  const all = await records.saveAll([
    draftExamination({ lesionId: spot.id }),
    draftExamination({ lesionId: spot.id }),
    draftExamination(),
    draftExamination({ patientId: bert.id }),
  ]);
  return { bert, spot, ids: all.map(({ id }) => id) };
}

describe('to whom several checks belong', () => {
  it('is the person and the spot that they have in common, and nobody where they have none', async () => {
    const { spot, ids } = await kept();
    const of = (count: number) => belongingsOf(records, new Set(ids.slice(0, count)));
    expect(await of(2)).toMatchObject({ patientId: SELF, lesionId: spot.id });
    expect(await of(3)).toMatchObject({ patientId: SELF, lesionId: undefined });
    expect(await of(4)).toMatchObject({ patientId: undefined, lesionId: undefined });
  });

  it('changes only for those that are not there already: only a spot that is named takes the place of another', async () => {
    const { bert, spot, ids } = await kept();
    const belongings = await belongingsOf(records, new Set(ids));
    expect(movedBy(belongings, ids, { patientId: SELF })).toEqual(ids.slice(3));
    expect(movedBy(belongings, ids, { patientId: SELF, lesionId: spot.id })).toEqual(ids.slice(2));
    expect(movedBy(belongings, ids, { patientId: bert.id })).toEqual(ids.slice(0, 3));
  });
});
