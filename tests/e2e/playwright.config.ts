import { defineConfig } from '@playwright/test';

/** The built app (`dist`) in a real browser. One at a time: what is measured here must not share two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
});
