import { stripVTControlCharacters } from 'node:util';

/** How Vitest, Playwright and TypeScript name what failed. */
const NAMES = [/^\s*FAIL\s+\S/, /^\s+\[[^\]]+\] › \S+:\d+:\d+ › /, /\(\d+,\d+\): error TS\d+/];
const MOST = 30;

/** Gathers, out of what test programs say, the lines that name what failed, to tell them once more at the end of a long run. */
export function createNamedFailures() {
  const named = new Set<string>();
  let rest = '';
  return {
    hear(text: string) {
      const lines = (rest + stripVTControlCharacters(text)).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (NAMES.some((name) => name.test(line))) named.add(line.trim().replace(/\s+/g, ' '));
    },
    /** At most 30 lines, each once. */
    lines: (): readonly string[] => [...named].slice(0, MOST),
  };
}
