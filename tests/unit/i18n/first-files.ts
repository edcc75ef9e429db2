import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../src/main.tsx', import.meta.url));

/** The files of `src` that the first screen rests on: all that `main.tsx` imports, and what those import, but nothing that is fetched later. */
export function firstFiles(): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (file: string) => {
    if (found.has(file) || file.includes('/i18n/messages/') || !existsSync(file)) return;
    found.add(file);
    for (const imported of importsOf(readFileSync(file, 'utf8'))) look(join(dirname(file), imported));
  };
  look(MAIN);
  return found;
}

/** Relative paths that a file imports or passes on, but for types alone. */
function importsOf(text: string): string[] {
  const statements = text.matchAll(
    /^(?:import|export)(?!\s+type\b)[^;]*?from\s+'(\.[^']+\.tsx?)';|^import\s+'(\.[^']+\.tsx?)';/gm,
  );
  return [...statements].map(([, from, bare]) => from ?? bare ?? '');
}
