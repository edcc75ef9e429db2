import { expect, it } from 'vitest';
import { languageFor } from '../../../src/i18n/index.ts';
import { wordsFor } from '../../../src/screens/problem.ts';
import { EVERY_PROBLEM } from '../../component/every-problem.ts';

const { t } = languageFor(['en']);

it.each(EVERY_PROBLEM)('$code is told in words: what is wrong and what to do', (problem) => {
  const { title, advice } = wordsFor(problem, t);
  expect(title).toMatch(/^[A-Z].{10,}/);
  expect(advice).toMatch(/^[A-Z].{15,}\.$/);
  expect(`${title} ${advice}`).not.toMatch(/[{}]|undefined/);
});

it('tells each problem in its own words', () => {
  const titles = EVERY_PROBLEM.map((problem) => wordsFor(problem, t).title);
  expect(new Set(titles).size).toBe(titles.length);
});

it('names the type, the size, the file and the backends', () => {
  const told = EVERY_PROBLEM.map((problem) => Object.values(wordsFor(problem, t)).join(' ')).join('\n');
  for (const part of ['TIFF', 'HEIC', '143 megapixels', '100 megapixels', 'weights.bin', 'webgl, wasm']) {
    expect(told).toContain(part);
  }
});

it.each(['mp4', 'mov'])('tells who chose a %s that it is a video, and only them', (type) => {
  expect(wordsFor({ code: 'photo-type-unsupported', type }, t).advice).toContain('a video');
  expect(wordsFor({ code: 'photo-type-unsupported', type: 'pdf' }, t).advice).not.toContain('a video');
});
