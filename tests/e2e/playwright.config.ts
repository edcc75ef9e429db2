import { defineConfig } from '@playwright/test';

/** Tests that measure time or memory: nothing may run beside them. */
const ALONE = /(speed|large-photo)\.test\.ts/;

/** Tests that draw in software on all cores: only their like may run beside them. */
const GRAPHICS = /(lost-graphics|wrong-graphics|backends)\.test\.ts/;

/** Of its own for each project: the next one would empty it. */
function results(project: string): string {
  return `../../test-results/${project}`;
}

/** The built app (`dist`) in a real browser. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  workers: 2,
  // What runs beside a test may take all cores for a while: it is given time, and one more try, which the list shows as flaky.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  retries: 1,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  projects: [
    { name: 'side by side', testIgnore: [ALONE, GRAPHICS], outputDir: results('side-by-side') },
    { name: 'graphics', testMatch: GRAPHICS, outputDir: results('graphics') },
    { name: 'alone', testMatch: ALONE, workers: 1, outputDir: results('alone') },
  ],
});
