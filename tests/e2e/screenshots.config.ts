import { defineConfig } from '@playwright/test';

/** Makes the pictures of the README from the running app: `npm run screenshots`. */
export default defineConfig({
  testDir: '.',
  testMatch: 'screenshots.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
});
