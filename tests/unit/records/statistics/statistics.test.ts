import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CountedResults,
  type ExaminationRow,
  type Owners,
  type Patient,
  shownResults,
  statisticsCsv,
  statisticsJson,
  statisticsOf,
  stepSpan,
  type TestResults,
} from '../../../../src/records/index.ts';
import { scopeIn } from '../../../../src/records/search/check-advice.ts';
import { someOwners, someRows } from '../some-rows.ts';

function row(changes: Partial<ExaminationRow> = {}): ExaminationRow {
  return {
    id: 'one',
    takenAt: Date.UTC(2026, 4, 10, 12),
    patientId: 'self',
    lesionId: undefined,
    modality: 'phone',
    band: 'low',
    probability: 0.1,
    thresholdNear: undefined,
    outcome: 'none',
    diagnosis: undefined,
    note: '',
    fileNames: '',
    photos: 1,
    knownOn: undefined,
    answers: 'unanswered',
    ticked: 'within',
    ...changes,
  };
}

function patient(id: string, details: Partial<Patient> = {}): Patient {
  return { id, name: '', sex: undefined, born: undefined, skinType: undefined, note: '', ...details };
}

function owners(patients: readonly Patient[], sites: Record<string, 'back' | 'face' | undefined> = {}): Owners {
  const lesions = Object.entries(sites).map(([id, site]) => ({ id, patientId: 'self', site, name: '' }));
  return {
    patients: new Map(patients.map((one) => [one.id, one])),
    lesions: new Map(lesions.map((one) => [one.id, one])),
  };
}

const NOBODY = owners([]);

const NONE: TestResults = { positive: 0, negative: 0, uncertain: 0, refused: 0 };

function resultsIn({ positive, negative, uncertain, refused, outOfScope }: CountedResults): CountedResults {
  return { positive, negative, uncertain, refused, outOfScope };
}

function resultSum({ positive, negative, uncertain, refused }: TestResults): number {
  return positive + negative + uncertain + refused;
}

describe('statistics', () => {
  it('count high as positive, low as negative, and the rest apart', () => {
    const bands = ['low', 'low', 'low', 'high', 'high', 'uncertain', 'refused'] as const;
    const { testResults, examinations } = statisticsOf(
      bands.map((band) => row({ band })),
      NOBODY,
    );
    expect(testResults).toEqual({ positive: 2, negative: 3, uncertain: 1, refused: 1, outOfScope: NONE });
    expect(examinations).toBe(7);
  });

  it('count each person once, by sex, and by age at the last examination that counts', () => {
    const people = owners([
      patient('a', { sex: 'female', born: { known: 'date', date: '1966-05-10' } }),
      patient('b', { sex: 'male', born: { known: 'age', years: 29, on: '2025-05-01' } }),
      patient('never-examined', { sex: 'male' }),
    ]);
    const rows = [
      row({ patientId: 'a', takenAt: Date.UTC(2026, 4, 9) }),
      row({ patientId: 'a', takenAt: Date.UTC(2026, 4, 10) }),
      row({ patientId: 'b' }),
      row({ patientId: 'unknown' }),
    ];
    const { genderDistribution, ageDistribution, people: count } = statisticsOf(rows, people);
    expect(count).toBe(3);
    expect(genderDistribution).toEqual({ female: 1, male: 1, unknown: 1 });
    expect(ageDistribution.filter(({ people }) => people > 0)).toEqual([
      { band: '30-44', people: 1 },
      // 60 on the second day, 59 on the first.
      { band: '60-74', people: 1 },
      { band: 'unknown', people: 1 },
    ]);
  });

  it('group examinations by site and modality', () => {
    const sites = owners([], { l1: 'back', l2: 'face', l3: undefined });
    const rows = [
      row({ lesionId: 'l1', band: 'high', modality: 'dermoscope' }),
      row({ lesionId: 'l1' }),
      row({ lesionId: 'l2' }),
      row({ lesionId: 'l3' }),
      row(),
    ];
    const { bySite, byModality } = statisticsOf(rows, sites);
    expect(bySite.map(({ site, examinations, positive }) => [site, examinations, positive])).toEqual([
      ['face', 1, 0],
      ['back', 2, 1],
      ['unknown', 2, 0],
    ]);
    expect(byModality.map(({ modality, examinations }) => [modality, examinations])).toEqual([
      ['phone', 4],
      ['dermoscope', 1],
    ]);
  });

  it('set what became known against what the verdicts said', () => {
    const rows = [
      row({ band: 'high', outcome: 'malignant' }),
      row({ band: 'low', outcome: 'malignant' }),
      row({ band: 'low', outcome: 'benign' }),
      row({ band: 'uncertain', outcome: 'benign' }),
      row({ band: 'refused' }),
    ];
    expect(statisticsOf(rows, NOBODY).outcomesAgainstVerdicts).toEqual({
      malignant: { positive: 1, negative: 1, uncertain: 0, refused: 0, outOfScope: NONE },
      benign: { positive: 0, negative: 1, uncertain: 1, refused: 0, outOfScope: NONE },
      none: { positive: 0, negative: 0, uncertain: 0, refused: 1, outOfScope: NONE },
    });
  });

  it('tell apart what is out of scope, ticked or known, beside what its verdict says', () => {
    const people = owners([patient('child', { born: { known: 'date', date: '2015-01-01' } }), patient('adult')]);
    const rows = [
      row({ patientId: 'child' }),
      row({ patientId: 'child', band: 'high' }),
      row({ patientId: 'adult' }),
      row({ patientId: 'adult', band: 'refused', ticked: 'outside' }),
    ];
    const { testResults, byModality } = statisticsOf(rows, people);
    const outOfScope = { positive: 1, negative: 1, uncertain: 0, refused: 1 };
    expect(testResults).toEqual({ positive: 1, negative: 2, uncertain: 0, refused: 1, outOfScope });
    expect(byModality[0]).toEqual({ modality: 'phone', examinations: 4, ...testResults });
    expect(shownResults(testResults)).toEqual({ positive: 0, negative: 1, uncertain: 0, refused: 3 });
  });

  it('count over time without gaps: days, weeks from Monday, months', () => {
    const on = (month: number, day: number) => row({ takenAt: new Date(2026, month - 1, day, 12).getTime() });
    const counted = (step: 'day' | 'week' | 'month', ...rows: ExaminationRow[]) =>
      statisticsOf(rows, NOBODY, { step }).overTime.points.map(({ start, examinations }) => [start, examinations]);
    expect(counted('day', on(2, 27), on(3, 1), on(3, 1))).toEqual([
      ['2026-02-27', 1],
      ['2026-02-28', 0],
      ['2026-03-01', 2],
    ]);
    // The 1st of March 2026 is a Sunday.
    expect(counted('week', on(3, 1), on(3, 2), on(3, 9))).toEqual([
      ['2026-02-23', 1],
      ['2026-03-02', 1],
      ['2026-03-09', 1],
    ]);
    expect(counted('month', on(11, 30), on(1, 31)).map(([start]) => start)).toHaveLength(11);
  });

  it('count over time in the finest step in which all fit, and in years where nothing finer does', () => {
    const on = (year: number, month: number, day: number) => row({ takenAt: new Date(year, month - 1, day, 12).getTime() });
    const fitted = (...rows: ExaminationRow[]) => {
      const { step, points } = statisticsOf(rows, NOBODY, { step: 'fitting' }).overTime;
      return [step, points.length, points[0]?.start, points.at(-1)?.start];
    };
    expect(fitted(on(2026, 2, 20), on(2026, 3, 5))).toEqual(['day', 14, '2026-02-20', '2026-03-05']);
    expect(fitted(on(2026, 2, 20), on(2026, 3, 6))).toEqual(['week', 3, '2026-02-16', '2026-03-02']);
    expect(fitted(on(2025, 2, 20), on(2026, 3, 6))).toEqual(['month', 14, '2025-02-01', '2026-03-01']);
    expect(fitted(on(2025, 1, 20), on(2026, 3, 6))).toEqual(['year', 2, '2025-01-01', '2026-01-01']);
    expect(fitted(on(1990, 1, 1), on(2026, 3, 6))).toEqual(['year', 37, '1990-01-01', '2026-01-01']);
    expect(fitted()).toEqual(['day', 0, undefined, undefined]);
  });

  it('leave out what was not taken in the period, its end included', () => {
    const [from, to] = [Date.UTC(2026, 0, 1), Date.UTC(2026, 1, 1)];
    const rows = [from - 1, from, to - 1, to].map((takenAt) => row({ takenAt }));
    const statistics = statisticsOf(rows, NOBODY, { period: { from, to } });
    expect(statistics.examinations).toBe(2);
    expect(statistics.period).toEqual({ from: '2026-01-01T00:00:00.000Z', to: '2026-02-01T00:00:00.000Z' });
  });

  it('do not depend on the order of the examinations, and lose none', () => {
    const shuffled = someRows.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(
        shuffled,
        someOwners,
        fc.constantFrom('day', 'week', 'month', 'year', 'fitting'),
        ([rows, others], people, step) => {
          const statistics = statisticsOf(rows, people, { step });
          expect(statisticsOf(others, people, { step })).toEqual(statistics);
          const sum = (counts: readonly { readonly examinations: number }[]) =>
            counts.reduce((total, { examinations }) => total + examinations, 0);
          expect(resultSum(statistics.testResults)).toBe(rows.length);
          expect(resultSum(shownResults(statistics.testResults))).toBe(rows.length);
          const outside = rows.filter((one) => scopeIn(one, people) === 'outside').length;
          expect(resultSum(statistics.testResults.outOfScope)).toBe(outside);
          expect(sum(statistics.bySite)).toBe(rows.length);
          expect(sum(statistics.byModality)).toBe(rows.length);
          expect(sum(statistics.overTime.points)).toBe(rows.length);
          for (const { start, ...counts } of statistics.overTime.points) {
            const period = stepSpan(statistics.overTime.step, start);
            expect(statisticsOf(rows, people, { period }).testResults, start).toMatchObject(resultsIn(counts));
          }
          expect(Object.values(statistics.genderDistribution).reduce((a, b) => a + b)).toBe(statistics.people);
          expect(statistics.ageDistribution.reduce((total, { people }) => total + people, 0)).toBe(statistics.people);
          expect(new Set(rows.map(({ patientId }) => patientId)).size).toBe(statistics.people);
        },
      ),
    );
  });

  it('are JSON with a name and a version, and CSV with a line a figure', async () => {
    const statistics = statisticsOf([row({ band: 'high' })], owners([patient('self', { sex: 'female' })]));
    expect(JSON.parse(statisticsJson(statistics))).toEqual(statistics);
    expect(statistics).toMatchObject({ format: 'naevus-statistics', version: 2 });
    const lines = (await statisticsCsv(statistics)).split('\r\n');
    expect(lines[0]).toBe('statistic,group,measure,count');
    expect(lines).toContain('total,all,people,1');
    expect(lines).toContain('testResults,all,positive,1');
    expect(lines).toContain('testResults out of scope,all,positive,0');
    expect(lines).toContain('genderDistribution,female,people,1');
    expect(lines).toContain('byModality,phone,examinations,1');
    expect(lines).toContain('overTime by month,2026-05-01,positive,1');
    expect(lines).toContain('outcomesAgainstVerdicts,none,positive,1');
  });
});
