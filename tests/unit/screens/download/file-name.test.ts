import { expect, it } from 'vitest';
import { fileName } from '../../../../src/screens/download/file-name.ts';

it('names a file for what it holds, the day it was made here, and its period', () => {
  const made = new Date(2026, 0, 5, 23, 59);
  expect(fileName('checks', 'csv', made)).toBe('naevus-checks-2026-01-05.csv');
  expect(fileName('statistics', 'json', made, '3-months')).toBe('naevus-statistics-2026-01-05-3-months.json');
});
