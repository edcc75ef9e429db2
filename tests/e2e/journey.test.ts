import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { pagesOf } from './helpers/pages-of.ts';
import { seeHistory, waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

async function spot(seed: number) {
  return {
    name: `spot-${seed}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await drawLesion({ seed, malignant: false, size: 480 }),
  };
}

const shownProbability = async (page: Page) =>
  Number(await page.getByTestId('verdict-probability').getAttribute('data-value'));

test('from the first visit to a printed report: photo, square, verdict, answers, place, history, comparison', async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}?backend=wasm`);
  const introduction = page.getByTestId('introduction');
  await introduction.getByRole('button', { name: 'Next' }).click();
  await introduction.getByRole('button', { name: 'Next' }).click();
  await introduction.getByRole('button', { name: 'Done' }).click();
  await expect(introduction).toBeHidden();

  await page.getByTestId('photo-input').setInputFiles(await spot(61));
  await expect(page.getByTestId('verdict')).toBeVisible();
  const suggested = await shownProbability(page);
  await page.getByRole('button', { name: 'Move the square' }).click();
  await page.getByTestId('crop-square').focus();
  await page.keyboard.press('-');
  await page.getByRole('button', { name: 'Judge this square' }).click();
  await expect.poll(() => shownProbability(page)).not.toBe(suggested);
  await page.getByRole('radiogroup', { name: 'Is it new?' }).getByText('Yes').click();
  await expect(page.getByTestId('advice')).toHaveAttribute('data-value', 'seen-soon');
  await page.getByRole('button', { name: 'Say where it is' }).click();
  await page.getByRole('combobox', { name: 'Or from a list' }).selectOption({ label: 'Chest' });
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByTestId('place-saved')).not.toHaveAttribute('data-value', '');

  await page.getByTestId('photo-input').setInputFiles(await spot(62));
  await expect(page.getByTestId('verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Say where it is' }).click();
  await page.getByRole('radio', { name: /Chest/ }).first().check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByTestId('place-saved')).not.toHaveAttribute('data-value', '');

  const items = await seeHistory(page);
  await expect(items).toHaveCount(2);
  await items.last().getByRole('link').click();
  await expect(page.getByRole('radiogroup', { name: 'Is it new?' }).getByRole('radio', { name: 'Yes' })).toBeChecked();
  await page.getByRole('link', { name: 'All checks of this spot' }).click();
  await expect(page.getByTestId('timeline-item')).toHaveCount(2);
  await expect(page.getByTestId('compare').locator('img')).toHaveCount(2);

  await page.goBack();
  await page.getByRole('link', { name: 'Report to print or share' }).click();
  const report = page.getByTestId('report-check');
  await expect(report).toContainText('Chest');
  await expect(report).toContainText('Have it seen soon');
  await expect(report.locator('img')).toHaveCount(2);
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format }))).toBe(1);
});

test('with the keyboard alone: a photo is judged, answered, found again and removed, and every focus can be seen', async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  // Asked for well before the key: the page is told to hand the chooser over on another path than keys take, and may hear of it later.
  const chosen = page.waitForEvent('filechooser', { timeout: 60_000 });
  await tabTo(page, page.getByTestId('photo-input'));
  await page.keyboard.press('Enter');
  await (await chosen).setFiles(await spot(63));
  await expect(page.getByTestId('verdict').getByRole('heading').first()).toBeFocused();

  await tabTo(page, page.getByRole('radiogroup', { name: 'Does it itch or hurt?' }).getByRole('radio', { name: 'Yes' }));
  await page.keyboard.press('Space');
  await expect(page.getByTestId('advice')).toHaveAttribute('data-value', 'seen-soon');

  await tabTo(page, page.getByRole('link', { name: 'History', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await tabTo(page, page.getByTestId('history-item').getByRole('link'));
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('verdict')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Remove', exact: true }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Undo' }));
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('kept')).toHaveAttribute('data-value', 'kept');
});

const MOST_STOPS = 60;

/** Presses Tab until the element has the focus, and sees on the way that each stop shows it. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>) {
  await target.first().waitFor({ state: 'attached' });
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    expect(await focusCanBeSeen(page)).toBe(true);
    if (await target.first().evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached in ${MOST_STOPS} stops`);
}

/** Whether what has the focus, or what stands around it, is outlined. */
function focusCanBeSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const isOutlined = (element: Element | null) =>
      element !== null &&
      getComputedStyle(element).outlineStyle !== 'none' &&
      getComputedStyle(element).outlineWidth !== '0px';
    const active = document.activeElement;
    // Past the last stop the focus is the browser's own.
    if (!active || active === document.body) return true;
    return isOutlined(active) || isOutlined(active.parentElement) || isOutlined(active.closest('label'));
  });
}
