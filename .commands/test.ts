import { createNamedFailures } from './named-failures.ts';
import { type Listener, runFile, runTool } from './processes.ts';

type Step = readonly [name: string, run: (listener: Listener) => Promise<number>];

/** Everything that must hold, quickest first. Each step is told to the end of the run even if an earlier one failed. */
const STEPS: readonly Step[] = [
  ['lint', (listener) => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'], { listener })],
  ['types', (listener) => runFile('.commands/types.ts', [], { listener })],
  [
    'unit and component',
    (listener) => runTool('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts'], { listener }),
  ],
  ['build', (listener) => runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { listener })],
  ['end-to-end', (listener) => runFile('.commands/e2e.ts', [], { listener })],
];

const results: { name: string; passed: boolean; failures: readonly string[] }[] = [];
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`);
  const failures = createNamedFailures();
  const code = await run(failures.hear);
  results.push({ name, passed: code === 0, failures: failures.lines() });
}

console.log('');
for (const { name, passed, failures } of results) {
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
  if (!passed) for (const failure of failures) console.log(`        ${failure}`);
}
const failed = results.filter((result) => !result.passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
