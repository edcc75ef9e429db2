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
process.exit(await runTool('@playwright/test/cli.js', ['test', '--config', config, ...rest], env));
