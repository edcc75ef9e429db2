import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, seeHistory } from './helpers/person.ts';
import { expect, test } from './helpers/test.ts';

/** Longer than a browser waits before it asks its maker about a form. */
const AUTOFILL_MS = 6000;

test('answers and a typed share stay on the device, and are still there after a reload', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 14, malignant: false, size: 480 }) });
  await page.getByTestId('question-changing').getByText('Yes', { exact: true }).click();
  await expect(page.getByTestId('advice')).toHaveAttribute('data-value', 'seen-soon');
  await page.getByText('Where it is checked, and how often it is right').click();
  await page.getByTestId('checked-at').getByText('Own number').click();
  await page.getByTestId('typed-prevalence').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('12,5');
  await page.waitForTimeout(AUTOFILL_MS);

  await page.reload();
  await (await seeHistory(page)).first().getByRole('link').click();
  await expect(page.getByTestId('question-changing')).toHaveAttribute('data-value', 'yes');
  await expect(page.getByTestId('typed-prevalence')).toHaveText('12.5');
  await expect(page.getByTestId('advice')).toHaveAttribute('data-value', 'seen-soon');
});

test('the sentence, what to do and the way to the next photo are seen on a phone without scrolling, and cover nothing', async ({
  app,
  page,
}) => {
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 14, malignant: false, size: 480 }) });
  const verdict = page.getByTestId('verdict');
  const next = page.getByTestId('next-photo');
  await expect(verdict.getByRole('heading').first()).toBeInViewport({ ratio: 1 });
  await expect(next).toBeInViewport({ ratio: 1 });
  const action = page.getByRole('button', { name: 'Answer the questions' });
  await expect(action).toBeInViewport({ ratio: 1 });
  await action.click();
  const lastAnswer = page.getByTestId('question-growing-lump').getByRole('radio', { name: 'No' });
  await lastAnswer.focus();
  const [answerBox, bar] = [await lastAnswer.boundingBox(), await next.boundingBox()];
  expect((answerBox?.y ?? 0) + (answerBox?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
});

test('every answer can be reached and given with the keyboard, at the size of a thumb', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 14, malignant: false, size: 480 }) });
  const first = page.getByTestId('question-new');
  await first.getByRole('radio', { name: 'Yes' }).focus();
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('data-value', 'yes');
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('data-value', 'no');
  await page.keyboard.press('Space');
  await expect(first).toHaveAttribute('data-value', 'none');
  const sizes = await page
    .getByTestId('questions')
    .locator('label')
    .evaluateAll((labels) =>
      labels.map((label) => label.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
  expect(sizes.flat().every((size) => size >= 44)).toBe(true);
});
