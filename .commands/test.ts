import { runFile, runTool } from './processes.ts';

/** Everything that must hold, quickest first. Each step is told to the end of the run even if an earlier one failed. */
const STEPS: readonly (readonly [name: string, run: () => Promise<number>])[] = [
  ['lint', () => runTool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings'])],
  ['types', () => runFile('.commands/types.ts')],
  ['unit and component', () => runTool('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts'])],
  ['build', () => runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'])],
  ['end-to-end', () => runFile('.commands/e2e.ts')],
];

const results: { name: string; passed: boolean }[] = [];
for (const [name, run] of STEPS) {
  console.log(`\n== ${name}`);
  results.push({ name, passed: (await run()) === 0 });
}

console.log('');
for (const { name, passed } of results) console.log(`${passed ? 'passed' : 'FAILED'}  ${name}`);
const failed = results.filter((result) => !result.passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
