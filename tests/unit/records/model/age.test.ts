import { describe, expect, it } from 'vitest';
import { ageAt } from '../../../../src/records/index.ts';

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
