import { defineConfig } from '@playwright/test';

/** Tests that measure time or memory, or draw in software on all cores: nothing may run beside them. */
const ALONE = /(speed|large-photo|lost-graphics|wrong-graphics|backends)\.test\.ts/;

/** The built app (`dist`) in a real browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  outputDir: '../../test-results',
  workers: 2,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'side by side', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE },
  ],
});
