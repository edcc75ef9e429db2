import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, rowsOf } from '../../../../src/records/segments/columns.ts';
import { readSegment, segmentRecord } from '../../../../src/records/segments/segment.ts';
import { someRows } from '../some-rows.ts';

describe('rows as columns', () => {
  it('are the same rows again, also after they were stored', () => {
    fc.assert(
      fc.property(someRows, (rows) => {
        const record = structuredClone(segmentRecord('examinations', { id: 'one', revision: 4, rows }));
        expect(readSegment('examinations', record)).toEqual({ id: 'one', revision: 4, rows });
      }),
    );
  });

  it('keep apart what looks alike: nothing, an empty text, 0 and a text of it', () => {
    const rows = [undefined, '', 0, '0', null, Number.NaN].flatMap((a) => [{ a }, { a }, { a }]);
    expect(rowsOf(columnsOf(rows, ['a']), ['a'], rows.length)).toEqual(rows);
  });

  it('of another number or with other names are not taken for rows', () => {
    const columns = columnsOf([{ a: 1 }, { a: 2 }], ['a']);
    expect(rowsOf(columns, ['a'], 3)).toBeUndefined();
    expect(rowsOf(columns, ['a', 'b'], 2)).toBeUndefined();
    expect(rowsOf({ a: { kind: 'words', words: 'ab', cells: new Uint16Array(2) } as never }, ['a'], 2)).toBeUndefined();
  });

  it.each([undefined, null, 'nonsense', 7, {}, { columns: {} }])('a segment of %j is damaged', (payload) => {
    expect(() => readSegment('examinations', { id: 'one', version: 1, payload })).toThrow('record-damaged');
  });
});
