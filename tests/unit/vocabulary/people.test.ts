import { describe, expect, it } from 'vitest';
import { AGE_BANDS, ageBandOf, sexFromName, skinTypeFromName } from '../../../src/vocabulary/index.ts';

describe('age bands', () => {
  it.each([
    [0, 'under 18'],
    [17.9, 'under 18'],
    [18, '18-29'],
    [29, '18-29'],
    [30, '30-44'],
    [45, '45-59'],
    [60, '60-74'],
    [74, '60-74'],
    [75, '75 and over'],
    [101, '75 and over'],
  ])('put %d years into %s', (age, band) => {
    expect(ageBandOf(age)).toBe(band);
  });

  it('are six, youngest first', () => {
    expect(AGE_BANDS.map(({ from }) => from)).toEqual([0, 18, 30, 45, 60, 75]);
  });

  it.each([-1, Number.NaN])('have no place for %d', (age) => {
    expect(() => ageBandOf(age)).toThrow(RangeError);
  });
});

describe('sex', () => {
  it.each([
    ['MALE', 'male'],
    ['female', 'female'],
    ['F', 'female'],
    ['unknown', undefined],
    ['', undefined],
  ])('"%s" is %s', (word, sex) => {
    expect(sexFromName(word)).toBe(sex);
  });
});

describe('Fitzpatrick skin type', () => {
  it.each([
    ['2.0', 2],
    ['6', 6],
    ['IV', 4],
    ['Type ii', 2],
    ['', undefined],
    ['0', undefined],
    ['7', undefined],
    ['2.5', undefined],
    ['unknown', undefined],
  ])('"%s" is %s', (word, type) => {
    expect(skinTypeFromName(word)).toBe(type);
  });
});
