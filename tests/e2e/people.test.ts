import type { Locator } from '@playwright/test';
import { examine, seeHistory } from './helpers/person.ts';
import { examplePictures } from './helpers/pictures.ts';
import { expect, type Page, test } from './helpers/test.ts';

async function goToPeople(page: Page, url: string) {
  await page.goto(`${url}#/people`);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
}

async function addPerson(page: Page, url: string, name: string) {
  await goToPeople(page, url);
  await page.getByRole('button', { name: 'New person' }).press('Enter');
  await expect(page.getByTestId('new-person-name')).toBeFocused();
  await page.getByTestId('new-person-name').fill(name);
  await page.getByTestId('new-person-name').press('Enter');
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

async function openPerson(page: Page, url: string, name: string) {
  await goToPeople(page, url);
  await page.getByTestId('person-row').filter({ hasText: name }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** Whether a part of the figure is drawn as chosen: by more than its radio button. */
function marksOf(page: Page): Locator {
  return page.getByTestId('body-map').locator('circle');
}

/** How many pictures this browser stores, looked up behind the app's back. */
function storedPictures(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('naevus');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const counting = database.transaction('photos').objectStore('photos').count();
          counting.onerror = () => reject(counting.error);
          counting.onsuccess = () => {
            database.close();
            resolve(counting.result);
          };
        };
      }),
  );
}

test('a person is added, described, given a check, merged, erased and taken back, also after reloads', async ({
  app,
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 740 });
  const [picture = ''] = await examplePictures();
  await page.goto(app.url);
  await examine(page, picture);

  await addPerson(page, app.url, 'Ada');
  await page.getByRole('button', { name: 'Edit', exact: true }).click();
  await page.getByRole('radio', { name: 'Date of birth' }).check();
  await page.getByTestId('person-date').fill('2999-01-01');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByTestId('person-date')).toHaveAccessibleDescription(/still to come/);
  await page.getByTestId('person-date').fill('1971-12-10');
  await page.getByRole('radio', { name: 'Type II', exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved on this device')).toBeVisible();

  // The check becomes Ada's, at a spot that is picked on the figure with the keyboard and with a finger.
  await (await seeHistory(page)).first().getByRole('link').click();
  await page.getByTestId('place-said').getByRole('button').click();
  await page.getByRole('radio', { name: 'Ada' }).check();
  await page.getByRole('radio', { name: 'Back', exact: true }).check();
  await expect(marksOf(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Upper arm (left)' })).toBeChecked();
  await expect(marksOf(page)).toHaveCount(2);
  const chest = page.getByTestId('body-map').locator('label', { hasText: 'Chest' }).locator('path');
  await chest.click({ position: { x: 10, y: 12 } });
  await expect(page.getByRole('radio', { name: 'Chest' })).toBeChecked();
  await page.getByRole('radio', { name: 'Lower leg (left)' }).check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByTestId('place-said')).toContainText('Lower leg (left) · Ada');

  await openPerson(page, app.url, 'Ada');
  await page.reload();
  await expect(page.getByTestId('spot-row')).toContainText('Lower leg (left)');
  await expect(page.getByTestId('check-row')).toHaveCount(1);
  await expect(page.getByText(/^Type II\. /)).toBeVisible();
  await page.getByTestId('check-for').click();
  await expect(page.getByText(/^Whose skin: Ada/)).toBeVisible();

  await addPerson(page, app.url, 'Ada again');
  await page.getByRole('button', { name: 'Merge with another person' }).click();
  await page.getByRole('radio', { name: 'Ada', exact: true }).first().check();
  const stays = page.getByTestId('merge-stays');
  await stays.getByRole('radio', { name: 'Ada', exact: true }).check();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await page.getByRole('link', { name: 'Open the entry that stays' }).click();
  await expect(page.getByTestId('check-row')).toHaveCount(1);

  const remove = async () => {
    await page.getByRole('button', { name: 'Remove Ada', exact: true }).click();
    const dialog = page.getByTestId('remove-person');
    for (const words of ['1 check', '1 photo', '1 spot']) await expect(dialog.getByText(words)).toBeVisible();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  };
  const ask = page.getByRole('button', { name: 'Remove Ada', exact: true });
  await ask.press('Enter');
  await expect(page.getByTestId('remove-person')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(ask).toBeFocused();

  await remove();
  expect(await storedPictures(page)).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByTestId('check-row')).toHaveCount(1);
  await expect(page.getByTestId('undo')).toHaveCount(0);
  await page.reload();
  await expect(page.getByTestId('check-row')).toHaveCount(1);
  expect(await storedPictures(page)).toBe(1);

  await remove();
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('not here any more');
  expect(await storedPictures(page)).toBe(0);
  await goToPeople(page, app.url);
  await expect(page.getByTestId('person-row').filter({ hasText: 'Ada' })).toHaveCount(0);
});
