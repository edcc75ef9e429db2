// npm run bench -- GROUP [ARGUMENT...] [--json FILE]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Group } from './measurement.ts';
import { withSection } from './results.ts';

const GROUPS = new Map<string, () => Promise<Group>>([['training', () => import('./training-step.ts')]]);
const RESULTS = fileURLToPath(new URL('RESULTS.md', import.meta.url));

// Needs a folder of outlined pictures, and so prints only: its figures are no part of the results.
if (process.argv[2] === 'frames') {
  const { printFrames } = await import('./lesion-frames.ts');
  process.exit(await printFrames(process.argv.slice(3)));
}

const { values, positionals } = readArguments();
const [name = '', ...rest] = positionals;
const group = GROUPS.get(name);
if (!group) fail(`Name what to measure: npm run bench -- ${[...GROUPS.keys()].join(' | ')} [--json FILE]`);
const measurements = await (await group()).measure(rest);
writeFileSync(RESULTS, withSection(existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '', name, measurements));
if (values.json) writeFileSync(values.json, `${JSON.stringify(measurements, null, 2)}\n`);

function readArguments() {
  try {
    return parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
