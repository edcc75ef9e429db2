import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExaminationFilter } from '../../../src/records/index.ts';
import { BANDS, filterFrom, historyAddress, OUTCOMES, SITES, withoutFilter } from '../../../src/screens/history-address.ts';
import { AGE_BANDS, MODALITIES, SEXES } from '../../../src/vocabulary/index.ts';

const some = <Value>(values: readonly Value[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1 });

const filters: fc.Arbitrary<ExaminationFilter> = fc.record(
  {
    patientId: fc.string(),
    lesionId: fc.uuid(),
    bands: some(BANDS),
    outcomes: some(OUTCOMES),
    sites: some(SITES),
    sexes: some([...SEXES, 'unknown'] as const),
    ageBands: some([...AGE_BANDS.map(({ band }) => band), 'unknown'] as const),
    modality: fc.constantFrom(...MODALITIES),
    from: fc.integer({ min: 0, max: 4e12 }),
    to: fc.integer({ min: 0, max: 4e12 }),
    text: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('50%', '%2541', 'a/b?c#d', 'Größe & ~', '+ +')),
  },
  { requiredKeys: [] },
);

const segmentOf = (filter: ExaminationFilter) => historyAddress(filter).slice('/history/where/'.length);

describe('the address of a filtered history', () => {
  it('gives the filter back, however often it was decoded on its way', () => {
    fc.assert(
      fc.property(filters, fc.integer({ min: 0, max: 3 }), (filter, times) => {
        let segment = segmentOf(filter);
        for (let time = 0; time < times; time++) segment = decodeURIComponent(segment);
        expect(filterFrom(segment)).toEqual(filter);
      }),
    );
  });

  it('is one segment, with nothing that an address reads otherwise', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        expect(segmentOf(filter)).toMatch(/^[^/?#%\s]*$/);
      }),
    );
  });

  it('is the plain history without a filter', () => {
    expect(historyAddress({})).toBe('/history');
    expect(historyAddress({ bands: [], text: '', patientId: undefined })).toBe('/history');
    expect(filterFrom(undefined)).toEqual({});
  });

  it('can be read by people', () => {
    expect(historyAddress({ bands: ['high', 'uncertain'], text: 'left arm' })).toBe(
      '/history/where/band=high&band=uncertain&text=left+arm',
    );
  });

  it.each(['band=purple', 'nonsense', 'from=soon', 'to=', 'colour=red', 'modality=painting'])(
    'asks for nothing where it cannot be read: %s',
    (text) => expect(filterFrom(`band=high&${text}`)).toEqual({}),
  );

  it('leads to the same screen whatever the filter', () => {
    expect(withoutFilter(historyAddress({ bands: ['low'] }))).toBe('/history');
    expect(withoutFilter('/history/where-it-was')).toBe('/history/where-it-was');
    expect(withoutFilter('/people/where')).toBe('/people/where');
  });
});
