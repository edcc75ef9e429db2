import { readFileSync } from 'node:fs';
import type { Served } from '../../.commands/serve.ts';
import { serveWithEngine } from './helpers/engine-page.ts';
import { keepLesion } from './helpers/followed-lesion.ts';
import { expect, test } from './helpers/test.ts';

let served: Served;
test.beforeAll(async () => {
  served = await serveWithEngine();
});
test.afterAll(() => served.close());

test('a lesion is followed: compared, measured, and put in a calendar', async ({ page }) => {
  const id = await keepLesion(page, served.url, 'Left of the spine', [
    { takenAt: '2026-01-10T10:00:00.000Z', probability: 0.06 },
    { takenAt: '2026-04-12T10:00:00.000Z', probability: 0.09 },
    { takenAt: '2026-07-14T10:00:00.000Z', probability: 0.85 },
  ]);
  await page.goto(`${served.url}#/lesions/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Left of the spine');
  await expect(page.getByTestId('timeline-item')).toHaveCount(3);
  await expect(page.getByTestId('change')).toHaveAttribute('data-score', 'beyond-noise');

  // The same point of both photos stays at the same place of both windows, by wheel, keys and drag.
  const compare = page.getByTestId('compare');
  const photos = compare.locator('img');
  await expect(photos).toHaveCount(2);
  const places = () => photos.evaluateAll((all) => all.map((one) => (one as HTMLElement).style.cssText));
  await compare.focus();
  await compare.hover();
  await page.mouse.wheel(0, -400);
  await expect.poll(async () => Number(await compare.getAttribute('data-zoom'))).toBeGreaterThan(1.3);
  await page.keyboard.press('ArrowRight');
  const before = await places();
  expect(before[0]).toBe(before[1]);
  await page.mouse.down();
  await page.mouse.move(120, 300, { steps: 4 });
  await page.mouse.up();
  const after = await places();
  expect(after[0]).toBe(after[1]);
  expect(after[0]).not.toBe(before[0]);
  await page.keyboard.press('0');
  await expect(compare).toHaveAttribute('data-zoom', '1');

  // Two looks that differ by no more than photos do.
  const options = await page
    .getByLabel('The other photo')
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  await page.getByLabel('The other photo').selectOption(options[1] ?? '');
  await expect(page.getByTestId('change')).toContainText('No measurable change');

  // The coin's line is made half as long: the spot is twice as large.
  await page
    .getByRole('button', { name: /^Measure/ })
    .first()
    .click();
  await page.getByLabel('What lies beside it?').selectOption('eur-1');
  const measured = page.getByTestId('measured');
  const size = async () => Number(await measured.getAttribute('data-value'));
  await expect(measured).toHaveAttribute('data-value', 'none');
  for (const [line, edge] of [
    ['The spot', /^The other edge of the spot/],
    ['The coin', /^The other edge of the coin/],
  ] as const) {
    await page.getByRole('radio', { name: line }).check({ force: true });
    for (const key of ['ArrowRight', 'ArrowLeft']) await page.getByRole('button', { name: edge }).press(key);
  }
  const first = await size();
  const [left, right] = [
    page.getByRole('button', { name: /^One edge of the coin/ }),
    page.getByRole('button', { name: /^The other edge of the coin/ }),
  ];
  const [from, to] = [await left.boundingBox(), await right.boundingBox()];
  if (!from || !to) throw new Error('no handles');
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x + to.width) / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  expect((await size()) / first).toBeCloseTo(2, 1);
  await page.getByRole('button', { name: 'Keep the size' }).click();
  await expect(page.getByTestId('size')).toContainText('mm, give or take');

  await page.getByText('3 months').click();
  await expect(page.getByTestId('look-again')).not.toHaveAttribute('data-value', 'none');
  const day = await page.getByTestId('look-again').getAttribute('data-value');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Put it in a calendar' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`naevus-${day}.ics`);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain(`DTSTART;VALUE=DATE:${day?.replaceAll('-', '')}\r\n`);

  await page.reload();
  await expect(page.getByTestId('size')).toContainText('mm, give or take');
  await expect(page.getByTestId('look-again')).toHaveAttribute('data-value', String(day));
});

test('nothing is lost to the side with text twice as large at 320 pixels', async ({ page }) => {
  const id = await keepLesion(page, served.url, 'Left of the spine', [
    { takenAt: '2026-01-10T10:00:00.000Z', probability: 0.06 },
    { takenAt: '2026-07-14T10:00:00.000Z', probability: 0.85 },
  ]);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${served.url}#/lesions/${id}`);
  await page.getByText('3 months').click();
  await page.getByRole('button', { name: 'Put it in a calendar' }).waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  expect(await width()).toBeLessThanOrEqual(320);
  await page
    .getByRole('button', { name: /^Measure/ })
    .first()
    .click();
  const dialog = page.getByTestId('measure');
  expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0);
});
