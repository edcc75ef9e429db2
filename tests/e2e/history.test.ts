import { offerRecords } from './helpers/seeded-records.ts';
import { expect, type Page, test } from './helpers/test.ts';

const KEPT = 300;

/** Checks of a year, an hour after each other, of two people. */
async function keepMany(page: Page) {
  await offerRecords(page);
  await page.evaluate(async (count) => {
    const records = naevus.openRecords();
    const details = { sex: undefined, born: undefined, skinType: undefined, note: '' } as const;
    const anna = await records.createPatient({ name: 'Anna', ...details });
    const mole = await records.createLesion({ patientId: anna.id, site: 'forearm', name: '' });
    await records.saveAll(
      Array.from({ length: count }, (_, number) =>
        naevus.exampleDraft(number, {
          photoBytes: 2000,
          ...(number % 5 === 0 && { patientId: anna.id, lesionId: mole.id }),
        }),
      ),
    );
    records.close();
  }, KEPT);
}

const countOf = (page: Page) => page.getByTestId('history-count');
const items = (page: Page) => page.getByTestId('history-item');

test('a long history is scrolled, filtered, searched, cleared in part and written into', async ({ page, app }) => {
  await page.goto(`${app.url}#/history`);
  await page.getByText('Nothing kept yet').waitFor();
  await keepMany(page);
  await expect(countOf(page)).toHaveAttribute('data-value', `${KEPT}`);

  await test.step('few rows are on the page at a time, and it scrolls to the oldest one', async () => {
    await items(page).first().waitFor();
    const rows: number[] = [];
    await expect(async () => {
      await page.evaluate(() => window.scrollBy(0, 6000));
      rows.push(await items(page).count());
      await expect(page.locator('[aria-posinset="300"]')).toBeVisible({ timeout: 200 });
    }).toPass();
    expect(Math.max(...rows)).toBeLessThan(60);
  });

  await test.step('whoever comes back from a check is where they were', async () => {
    const row = page.locator('[aria-posinset="290"]');
    await row.scrollIntoViewIfNeeded();
    const link = row.getByRole('link');
    const address = await link.getAttribute('href');
    await link.click();
    await page.getByTestId('verdict').waitFor();
    await page.goBack();
    await expect(page.locator(`[href="${address}"]`)).toBeFocused();
    await expect(page.locator(`[href="${address}"]`)).toBeInViewport();
  });

  await test.step('a link to a filter shows what matches, also after a reload', async () => {
    await page.goto(`${app.url}#/history/where/band=high&outcome=none`);
    const matching = Array.from({ length: KEPT }, (_, number) => number).filter(
      (number) => number % 4 === 2 && number % 50 !== 0,
    );
    await expect(countOf(page)).toHaveAttribute('data-value', `${matching.length}`);
    await page.reload();
    await expect(countOf(page)).toHaveAttribute('data-value', `${matching.length}`);
    await page.getByRole('button', { name: 'Filters (2)' }).click();
    await page.getByTestId('filter-site').selectOption('forearm');
    const onForearm = matching.filter((number) => number % 5 === 0);
    await expect(countOf(page)).toHaveAttribute('data-value', `${onForearm.length}`);
    await page.goBack();
    await expect(countOf(page)).toHaveAttribute('data-value', `${matching.length}`);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  await test.step('words find notes, and leave the focus where it is', async () => {
    const search = page.getByTestId('history-search');
    await search.pressSequentially('muller check 120', { delay: 20 });
    await expect(countOf(page)).toHaveAttribute('data-value', '1');
    await expect(search).toBeFocused();
    await search.fill('');
    await expect(countOf(page)).toHaveAttribute('data-value', `${KEPT}`);
  });

  await test.step('what can be undone covers nothing that is reached by keyboard', async () => {
    await page
      .getByRole('button', { name: /^Remove the check/ })
      .nth(2)
      .click();
    await page.getByRole('button', { name: /^Close: / }).waitFor();
    await items(page).first().getByRole('link').focus();
    for (let presses = 0; presses < 14; presses++) {
      await page.keyboard.press('Tab');
      const room = await page.evaluate(() => {
        const bar = document.querySelector('[aria-label^="Close: "]')?.closest('ul')?.getBoundingClientRect();
        return (bar?.top ?? 0) - (document.activeElement?.getBoundingClientRect().bottom ?? 0);
      });
      expect(room).toBeGreaterThanOrEqual(0);
    }
    await page.getByRole('button', { name: /^Undo: / }).click();
    await expect(countOf(page)).toHaveAttribute('data-value', `${KEPT}`);
  });

  await test.step('several are removed at once, and put back', async () => {
    await page.goto(`${app.url}#/history/where/band=refused`);
    await page.getByRole('button', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Select all 75' }).click();
    await page.getByTestId('selection').getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Remove 75 checks' }).click();
    await page.getByText('No check matches').waitFor();
    await page.getByRole('button', { name: 'Undo: put the 75 checks back' }).click();
    await expect(countOf(page)).toHaveAttribute('data-value', '75');
  });

  await test.step('a note stays', async () => {
    await items(page).first().getByRole('link').click();
    await page.getByTestId('note').fill('Darker than in spring');
    await page.getByTestId('note').blur();
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.reload();
    await expect(page.getByTestId('note')).toHaveValue('Darker than in spring');
  });

  await test.step('a check that was made earlier moves to its time', async () => {
    await page.getByRole('button', { name: 'Change when it was taken' }).click();
    await page.getByTestId('taken-at-field').fill('2019-12-24T18:30');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('24 Dec 2019');
    await page.goto(`${app.url}#/history/where/to=${Date.UTC(2020, 0, 1)}`);
    await expect(countOf(page)).toHaveAttribute('data-value', '1');
  });
});
