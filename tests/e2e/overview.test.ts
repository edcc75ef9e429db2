import { readFile } from 'node:fs/promises';
import type { Statistics } from '../../src/records/index.ts';
import { openRecordsBesideApp } from './helpers/records-beside-app.ts';
import { expect, type Page, test } from './helpers/test.ts';

/** Twelve examinations of two people, an hour apart: four on a back, of which one is suspicious, and eight on no site. */
async function keepSome(page: Page) {
  await page.evaluate(async () => {
    const records = naevus.openRecords();
    const details = { name: '', born: undefined, skinType: undefined, note: '' };
    const { id: patientId } = await records.createPatient({ ...details, sex: 'female' });
    const { id: lesionId } = await records.createLesion({ patientId, site: 'back', name: '' });
    const drafts = Array.from({ length: 12 }, (_, number) =>
      naevus.exampleDraft(number, number < 4 ? { patientId, lesionId } : {}),
    );
    await records.saveAll(drafts);
    records.close();
  });
}

test('the overview counts what is kept, opens it by its bars, and gives it away as a file', async ({ page, app }) => {
  await openRecordsBesideApp(page, app);
  await keepSome(page);

  await page.goto(`${app.url}#/overview`);
  await expect(page.getByTestId('overview-totals')).toContainText('12 checks');
  await expect(page.getByTestId('overview-totals')).toContainText('2 people');

  const site = page.getByTestId('overview-site');
  // A part each for what the four were judged to be, and for what the eight were.
  await expect(site.locator('.recharts-bar-rectangle path')).toHaveCount(8);
  await site.getByText('Show as table').click();
  await expect(site.getByRole('row', { name: /^Back/ })).toHaveText('Back41111');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Figures as JSON' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^naevus-statistics-\d{4}-\d\d-\d\d-all\.json$/);
  const statistics: Statistics = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(statistics).toMatchObject({
    format: 'naevus-statistics',
    version: 2,
    examinations: 12,
    people: 2,
    testResults: { positive: 3, negative: 3, uncertain: 3, refused: 3 },
    genderDistribution: { female: 1, male: 0, unknown: 1 },
  });

  const bar = site.getByRole('list', { name: 'Where on the body' }).getByRole('link', { name: 'Back: 4 checks' });
  await bar.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('history-item')).toHaveCount(4);
  await page.goBack();
  await page.getByRole('link', { name: 'Not judged: 3 checks' }).first().click();
  await expect(page.getByTestId('history-item')).toHaveCount(3);
  await expect(page.getByTestId('history-item').first()).toContainText('Not judged');
});
