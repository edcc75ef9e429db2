import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { seeHistory } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

const MIME = 'image/jpeg';

async function drawn(count: number, size: number) {
  return Promise.all(
    Array.from({ length: count }, async (_, i) => ({
      name: `spot-${i + 1}.jpg`,
      mimeType: MIME,
      // Drawn as even spots: of the others the model refuses some, which count for nothing together.
      buffer: await drawLesion({ seed: 40 + i, malignant: false, size }),
    })),
  );
}

const shownProbability = async (page: Page) =>
  Number(await page.getByTestId('verdict-probability').getAttribute('data-value'));

test('three photos of one spot are one examination, whose square moves by keys and which is saved to a body site', async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}?backend=wasm`);
  await page.getByTestId('photo-input').setInputFiles(await drawn(3, 480));
  await page.getByRole('button', { name: 'One spot' }).click();
  await expect(page.getByTestId('photo-strip').getByRole('button')).toHaveCount(3);
  await expect(page.getByTestId('several-probability')).toHaveText(/from 3 photos together/);
  const before = await shownProbability(page);

  await page.getByRole('button', { name: 'Move the square' }).click();
  const square = page.getByTestId('crop-square');
  const suggested = await square.getAttribute('data-value');
  await square.focus();
  for (let i = 0; i < 5; i++) await page.keyboard.press('-');
  await page.keyboard.press('Shift+ArrowLeft');
  const chosen = await square.getAttribute('data-value');
  expect(chosen).not.toBe(suggested);
  await page.getByRole('button', { name: 'Judge this square' }).click();
  await expect.poll(() => shownProbability(page)).not.toBe(before);
  await page.getByRole('button', { name: 'Move the square' }).click();
  await expect(square).toHaveAttribute('data-value', chosen ?? '');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Say where it is' }).click();
  await page.getByRole('combobox', { name: 'Or from a list' }).selectOption({ label: 'Back' });
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByTestId('place-saved')).not.toHaveAttribute('data-value', '');
  const items = await seeHistory(page);
  await expect(items).toHaveCount(1);
  await expect(items).toContainText('Back');
});

test('thirty photos of different spots are judged one after the other, and none is lost', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  const pictures = await drawn(30, 200);
  pictures.splice(7, 1, { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no picture at all') });
  await page.getByTestId('photo-input').setInputFiles(pictures);
  await expect(page.getByText('30 photos were chosen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'One spot' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Several spots' }).click();
  await expect(page.getByTestId('batch')).toHaveAttribute('data-running', 'false', { timeout: 90_000 });
  await expect(page.getByTestId('batch')).toHaveAttribute('data-kept', '29');
  await expect(page.getByTestId('batch-row').nth(7)).toContainText('notes.txt');
  await expect(page.getByTestId('batch-row').nth(7)).toContainText('This file is not a picture');
  await expect(page.locator('[data-testid="batch-row"][data-value="judged"]')).toHaveCount(29);
  await page.getByTestId('batch-row').first().getByRole('link').click();
  await expect(page.getByTestId('verdict')).toBeVisible();
  await page.goBack();
  await expect(page.getByTestId('batch')).toBeVisible();
});
