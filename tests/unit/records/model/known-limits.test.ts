import { describe, expect, it } from 'vitest';
import { type Examined, knownLimits } from '../../../../src/records/index.ts';
import { answersKnowing, answersWith, BODY_SITES, type BodySite, UNANSWERED } from '../../../../src/vocabulary/index.ts';

const AT = Date.parse('2026-06-01T12:00:00Z');
const nobody: Examined = { patient: undefined, site: undefined };
const person = (changes: Partial<NonNullable<Examined['patient']>>): Examined => ({
  ...nobody,
  patient: { born: undefined, skinType: undefined, ...changes },
});

describe('what follows from the person and the place', () => {
  it('is nothing while nothing is known', () => {
    expect(knownLimits(nobody, AT)).toEqual([]);
    expect(knownLimits(person({}), AT)).toEqual([]);
  });

  it.each([
    ['2008-06-02', ['under-18']],
    ['2008-06-01', []],
    ['2014-01-01', ['under-18']],
  ])('is the age on the day of the check: born on %s', (date, limits) => {
    expect(knownLimits(person({ born: { known: 'date', date } }), AT)).toEqual(limits);
  });

  it('is the age on that day, and not the one that was once stated', () => {
    const born = { known: 'age', years: 17, on: '2024-01-01' } as const;
    expect(knownLimits(person({ born }), Date.parse('2024-06-01'))).toEqual(['under-18']);
    expect(knownLimits(person({ born }), AT)).toEqual([]);
  });

  it.each([
    [4, []],
    [5, ['skin-type-5-6']],
    [6, ['skin-type-5-6']],
  ] as const)('is the skin type: %i', (skinType, limits) => {
    expect(knownLimits(person({ skinType }), AT)).toEqual(limits);
  });

  it('is the mouth and the genitals, palms and soles, and no other site: a hand or a foot may show its other side', () => {
    const sites = (Object.keys(BODY_SITES) as BodySite[]).filter((site) => knownLimits({ ...nobody, site }, AT).length > 0);
    expect(sites).toEqual(['palms-soles', 'genital', 'oral-genital']);
    expect(knownLimits({ ...nobody, site: 'genital' }, AT)).toEqual(['mucosa']);
    expect(knownLimits({ ...nobody, site: 'palms-soles' }, AT)).toEqual(['palm-sole']);
  });

  it('joins what was ticked, each once', () => {
    const ticked = answersWith(answersWith(UNANSWERED, { limit: 'nail', holds: true }), { limit: 'mucosa', holds: true });
    expect(answersKnowing(ticked, ['under-18', 'mucosa']).outOfScope).toEqual(['under-18', 'nail', 'mucosa']);
    expect(answersKnowing(UNANSWERED, [])).toEqual(UNANSWERED);
  });
});
