import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageAt, type Born } from '../../../../src/records/index.ts';
import { timeUnder } from '../../../../src/records/model/age.ts';

describe('an age', () => {
  const born = { known: 'date', date: '1980-02-29' } as const;

  it('from a birth date changes on the birthday', () => {
    expect(ageAt(born, Date.parse('2026-02-28T23:59:59Z'))).toBe(45);
    expect(ageAt(born, Date.parse('2026-03-01T00:00:00Z'))).toBe(46);
    expect(ageAt(born, Date.parse('2028-02-29T00:00:00Z'))).toBe(48);
  });

  it('that was stated goes on with the years, and back', () => {
    const stated = { known: 'age', years: 60, on: '2024-07-01' } as const;
    expect(ageAt(stated, Date.parse('2024-07-01'))).toBe(60);
    expect(ageAt(stated, Date.parse('2025-06-01'))).toBe(60);
    expect(ageAt(stated, Date.parse('2025-08-01'))).toBe(61);
    expect(ageAt(stated, Date.parse('2020-08-01'))).toBe(56);
  });

  it('is unknown where nothing was said, or before the birth', () => {
    expect(ageAt(undefined, 0)).toBeUndefined();
    expect(ageAt(born, Date.parse('1979-01-01'))).toBeUndefined();
  });
});

describe('the time under an age', () => {
  const someDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const someBorn: fc.Arbitrary<Born> = fc.oneof(
    someDay.map((date): Born => ({ known: 'date', date })),
    fc.record({ known: fc.constant('age' as const), years: fc.integer({ min: 0, max: 130 }), on: someDay }),
  );

  it('is from the birth up to that birthday, whatever is known of the birth', () => {
    fc.assert(
      fc.property(someBorn, fc.integer({ min: 1, max: 99 }), fc.integer(), (born, years, off) => {
        const { from, to } = timeUnder(years, born);
        for (const at of [from, to, off * 1000].flatMap((near) => [near - 60_000, near + 60_000]).map(Math.round)) {
          const age = ageAt(born, at);
          expect(from <= at && at < to, new Date(at).toISOString()).toBe(age !== undefined && age < years);
        }
      }),
    );
  });

  it('ends on the 1st of March for who was born on the 29th of February', () => {
    expect(timeUnder(18, { known: 'date', date: '2008-02-29' }).to).toBe(Date.UTC(2026, 2, 1));
  });
});
