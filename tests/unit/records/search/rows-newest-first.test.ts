import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExaminationRow } from '../../../../src/records/index.ts';
import { rowsNewestFirst } from '../../../../src/records/search/rows-newest-first.ts';
import { entryOf } from '../../../../src/records/segments/catalogue.ts';
import { newestFirst, type Segment } from '../../../../src/records/segments/segment.ts';
import type { View } from '../../../../src/records/segments/shelf.ts';
import { someRows } from '../some-rows.ts';

const inOrder = newestFirst('examinations');

/** What a window sees of rows that lie in these segments, and which of them it has read. */
function viewOf(segments: readonly (readonly ExaminationRow[])[]) {
  const made = segments.map((rows, at): Segment<'examinations'> => {
    return { id: String(at), revision: 1, rows: rows.toSorted(inOrder) };
  });
  const read: string[] = [];
  const catalogue = { segments: { examinations: made.map((one) => entryOf('examinations', one)) } };
  const segment = async (_: 'examinations', { id }: { readonly id: string }) => {
    read.push(id);
    return made[Number(id)];
  };
  return { view: { catalogue, segment } as unknown as View, read };
}

async function collect(rows: AsyncGenerator<readonly ExaminationRow[]>, limit = Number.POSITIVE_INFINITY) {
  const collected: ExaminationRow[] = [];
  for await (const some of rows) {
    collected.push(...some);
    if (collected.length >= limit) break;
  }
  return collected.slice(0, limit);
}

const all = () => true;

describe('rows, newest first', () => {
  it('come in order, each once, however they lie in segments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someRows, { maxLength: 5 }), async (segments) => {
        const rows = await collect(rowsNewestFirst(viewOf(segments.filter(({ length }) => length > 0)).view, all));
        expect(rows).toEqual(segments.flat().toSorted(inOrder));
      }),
    );
  });

  it('go on after any row', async () => {
    const cut = fc.tuple(fc.array(someRows, { minLength: 1, maxLength: 4 }), fc.nat());
    await fc.assert(
      fc.asyncProperty(cut, async ([parts, at]) => {
        const segments = parts.filter(({ length }) => length > 0);
        const sorted = segments.flat().toSorted(inOrder);
        const after = sorted[at % Math.max(1, sorted.length)];
        if (!after) return;
        const rows = await collect(rowsNewestFirst(viewOf(segments).view, all, {}, after));
        expect(rows).toEqual(sorted.slice(sorted.indexOf(after) + 1));
      }),
    );
  });

  it('are read a segment at a time, as far as somebody asks', async () => {
    const [example] = fc.sample(someRows, { seed: 1, numRuns: 50 }).filter(({ length }) => length > 0);
    const row = example?.[0];
    if (!row) throw new Error('no example');
    const segments = [0, 1, 2, 3].map((segment) =>
      Array.from({ length: 10 }, (_, at) => ({ ...row, id: `${segment}-${at}`, takenAt: segment * 100 + at })),
    );
    const { view, read } = viewOf(segments);
    const rows = await collect(rowsNewestFirst(view, all), 15);
    expect(rows.map(({ takenAt }) => takenAt)).toEqual([...range(309, 300), ...range(209, 205)]);
    expect(read).toEqual(['3', '2']);
  });

  it('of a period leave other segments unread', async () => {
    const [example] = fc.sample(someRows, { seed: 1, numRuns: 50 }).filter(({ length }) => length > 0);
    const row = example?.[0];
    if (!row) throw new Error('no example');
    const { view, read } = viewOf([0, 1, 2].map((takenAt) => [{ ...row, id: `${takenAt}`, takenAt }]));
    await collect(rowsNewestFirst(view, all, { from: 1, to: 2 }));
    expect(read).not.toContain('0');
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: from - to + 1 }, (_, at) => from - at);
}
