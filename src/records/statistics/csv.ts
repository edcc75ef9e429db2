import { type Cell, csvOf } from '../exchange/csv.ts';
import type { CountedResults, Statistics, TestResults } from './statistics.ts';

const COLUMNS = ['statistic', 'group', 'measure', 'count'];

export function statisticsJson(statistics: Statistics): string {
  return `${JSON.stringify(statistics, null, 2)}\n`;
}

/** One line a figure: which statistic, which group of it, what is counted, how many. */
export function statisticsCsv(statistics: Statistics): Promise<string> {
  const { testResults, genderDistribution, ageDistribution, bySite, byModality, overTime } = statistics;
  const rows: (readonly Cell[])[] = [
    ['total', 'all', 'examinations', statistics.examinations],
    ['total', 'all', 'people', statistics.people],
    ...resultRows('testResults', 'all', testResults),
    ...Object.entries(genderDistribution).map(([sex, people]) => ['genderDistribution', sex, 'people', people]),
    ...ageDistribution.map(({ band, people }) => ['ageDistribution', band, 'people', people]),
    ...bySite.flatMap(({ site, ...counts }) => resultRows('bySite', site, counts)),
    ...byModality.flatMap(({ modality, ...counts }) => resultRows('byModality', modality, counts)),
    ...overTime.points.flatMap(({ start, ...counts }) => resultRows(`overTime by ${overTime.step}`, start, counts)),
    ...Object.entries(statistics.outcomesAgainstVerdicts).flatMap(([outcome, counts]) =>
      resultRows('outcomesAgainstVerdicts', outcome, counts),
    ),
  ];
  return csvOf(COLUMNS, rows);
}

function resultRows(statistic: string, group: string, { outOfScope, ...counts }: CountedResults): (readonly Cell[])[] {
  return [...countRows(statistic, group, counts), ...countRows(`${statistic} out of scope`, group, outOfScope)];
}

function countRows(statistic: string, group: string, counts: Partial<TestResults>): (readonly Cell[])[] {
  return Object.entries(counts).map(([measure, count]) => [statistic, group, measure, count]);
}
