import { existsSync } from 'node:fs';
import { provideBrowser } from './browser.ts';
import { runTool } from './processes.ts';
import { ROOT } from './serve.ts';

if (!existsSync(`${ROOT}dist/index.html`)) {
  console.error('There is no build to test. First: npm run build');
  process.exit(1);
}
const screenshots = process.argv.includes('--screenshots');
const config = `tests/e2e/${screenshots ? 'screenshots' : 'playwright'}.config.ts`;
const rest = process.argv.slice(2).filter((argument) => argument !== '--screenshots');
const env = { ...process.env, CHROME_PATH: provideBrowser() };
const run = (more: readonly string[]) =>
  runTool('@playwright/test/cli.js', ['test', '--config', config, ...more, ...rest], { env });
if (screenshots) process.exit(await run([]));
// One after the other: beside what measures, nothing may run. A filter may leave one of them without a test.
const codes: number[] = [];
for (const project of ['side by side', 'graphics', 'alone'])
  codes.push(await run(['--project', project, '--pass-with-no-tests']));
process.exit(Math.max(...codes));
