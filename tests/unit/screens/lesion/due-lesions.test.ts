import { describe, expect, it } from 'vitest';
import { localDay, SELF } from '../../../../src/records/index.ts';
import { daysAfter, monthsAfter, startOf } from '../../../../src/screens/lesion/days.ts';
import { dueLesions } from '../../../../src/screens/lesion/due-lesions.ts';
import { draftExamination } from '../../records/drafts.ts';
import { freshRecords, records } from '../../records/fresh-records.ts';

const TODAY = '2026-06-15';
freshRecords();

async function lesionFor(lookAgainOn: string | undefined, examinedOn: readonly string[] = []) {
  const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: '', lookAgainOn });
  for (const day of examinedOn) {
    await records.save(draftExamination({ patientId: SELF, lesionId: id, takenAt: `${day}T12:00:00.000Z` }));
  }
  return id;
}

const due = async () => (await dueLesions(records, TODAY)).map(({ lesion }) => lesion.id);

describe('lesions that are due', () => {
  it('are those whose day has come, longest first', async () => {
    const today = await lesionFor('2026-06-15', ['2026-05-01']);
    const longAgo = await lesionFor('2026-01-01', ['2025-12-01']);
    await lesionFor('2026-06-16');
    await lesionFor(undefined);
    expect(await due()).toEqual([longAgo, today]);
  });

  it('are due no more once they were examined, also some days early', async () => {
    await lesionFor('2026-06-01', ['2026-06-10']);
    await lesionFor('2026-06-14', ['2026-06-08']);
    const tooEarly = await lesionFor('2026-06-14', ['2026-06-05']);
    expect(await due()).toEqual([tooEarly]);
  });
});

describe('days', () => {
  it('are those of where the person is', () => {
    expect(localDay(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
    expect(startOf('2026-01-05')).toBe(new Date(2026, 0, 5).getTime());
    expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('of a month on are the same of the month, or its last', () => {
    expect(monthsAfter('2026-01-15', 1)).toBe('2026-02-15');
    expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28');
    expect(monthsAfter('2027-11-30', 3)).toBe('2028-02-29');
    expect(monthsAfter('2026-05-31', 12)).toBe('2027-05-31');
    expect(monthsAfter('2026-12-31', 6)).toBe('2027-06-30');
  });
});
