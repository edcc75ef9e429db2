import { describe, expect, it } from 'vitest';
import type { Records } from '../../../src/records/index.ts';
import { SEGMENT_ROWS } from '../../../src/records/segments/segment.ts';
import { draftExamination } from './drafts.ts';
import { freshRecords, records } from './fresh-records.ts';

freshRecords();

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();

async function order() {
  const { examinations } = await records.find({}, { limit: 2 * SEGMENT_ROWS });
  return examinations.map(({ takenAt }) => takenAt);
}

describe('when an examination was made', () => {
  it('can be put right: it moves in lists, periods and figures, and back', async () => {
    const [first] = await records.saveAll([1, 2, 3].map((minute) => draftExamination({ takenAt: at(minute) })));
    const { id = '' } = first ?? {};
    const moved = await records.replace(id, { takenAt: '2020-05-05T12:00:00.000Z' });
    expect(moved).toEqual({ ...first, takenAt: '2020-05-05T12:00:00.000Z' });
    expect(await records.examination(id)).toEqual(moved);
    expect((await records.list()).examinations.at(-1)?.id).toBe(id);
    expect(await records.count({ to: Date.UTC(2021, 0, 1) })).toBe(1);
    expect((await records.statistics({ period: { from: Date.UTC(2026, 0, 1) } })).examinations).toBe(2);
    expect((await records.peopleOverview())[0]?.latest?.takenAt).toBe(Date.parse(at(3)));
    await records.replace(id, { takenAt: at(9) });
    expect((await records.find({}, { limit: 1 })).examinations[0]?.id).toBe(id);
    expect(await records.count({ to: Date.UTC(2021, 0, 1) })).toBe(0);
  });

  it('keeps the lists in order where they are many, and a page begins where the last one ended', async () => {
    const drafts = Array.from({ length: SEGMENT_ROWS + 20 }, (_, minute) => draftExamination({ takenAt: at(minute) }));
    const kept = await records.saveAll(drafts);
    for (const [from, to] of [
      [5, SEGMENT_ROWS + 500],
      [SEGMENT_ROWS + 10, -500],
      [600, 3],
    ] as const) {
      await records.replace(kept[from]?.id ?? '', { takenAt: at(to) });
    }
    const times = await order();
    expect(times).toHaveLength(drafts.length);
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const ids: string[] = [];
    for (let after: Parameters<Records['find']>[1]['after']; ; ) {
      const page = await records.find({}, { limit: 300, after });
      ids.push(...page.examinations.map(({ id }) => id));
      after = page.next;
      if (!after) break;
    }
    expect(new Set(ids).size).toBe(drafts.length);
    expect(ids.at(0)).toBe(kept[5]?.id);
    expect(ids.at(-1)).toBe(kept[SEGMENT_ROWS + 10]?.id);
  });

  it('must be a moment', async () => {
    const { id } = await records.save(draftExamination());
    await expect(records.replace(id, { takenAt: 'yesterday' })).rejects.toMatchObject({ code: 'record-damaged' });
    expect((await records.examination(id)).takenAt).toBe(draftExamination().takenAt);
  });
});
