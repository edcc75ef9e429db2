import sharp from 'sharp';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, seeHistory } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

const LESION = { seed: 12, malignant: true, size: 480 } as const;

/** How much of the colours can be seen, 0..1, of what is painted and of what lets it through. */
async function seeColours(page: Page) {
  const canvas = page.getByTestId('saliency');
  const painted = await canvas.evaluate((element: HTMLCanvasElement) => {
    const pixels = [...(element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [])];
    const alphas = pixels.filter((_, i) => i % 4 === 3);
    return alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length / 255;
  });
  const overlay = canvas.locator('..');
  const opacity = () => overlay.evaluate((element) => Number(getComputedStyle(element).opacity));
  return { painted, opacity };
}

test('what the score rests on is said in words and shown in colours, as strong as one likes', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'lesion.jpg', buffer: await drawLesion(LESION) });
  const words = page.getByTestId('saliency-words');
  await expect(words).toHaveText(/suspicion/);
  const said = await words.getAttribute('data-value');

  const { painted, opacity } = await seeColours(page);
  expect(painted).toBeGreaterThan(0.02);
  expect(await opacity()).toBe(0);

  await page.getByText('Show in colours what the score rests on').click();
  const slider = page.getByRole('slider', { name: 'Strength of the colours' });
  expect((await slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await expect.poll(opacity).toBeCloseTo(0.6, 2);
  await slider.press('ArrowLeft');
  await expect.poll(opacity).toBeCloseTo(0.55, 2);
  await slider.press('End');
  await expect.poll(opacity).toBe(1);
  await expect(slider).toHaveAttribute('aria-valuetext', '100%');

  const frame = await page.getByTestId('saliency').boundingBox();
  const photo = await page.getByRole('img').first().boundingBox();
  expect(frame?.width).toBeCloseTo(frame?.height ?? 0, 0);
  expect(frame?.width).toBeLessThanOrEqual((photo?.width ?? 0) + 1);

  await (await seeHistory(page)).first().getByRole('link').click();
  await expect(words).toHaveAttribute('data-value', said ?? '');
  expect((await seeColours(page)).painted).toBeCloseTo(painted, 5);
});

test('a refused photo has no score, and nothing that it would rest on', async ({ app, page }) => {
  const blank = sharp({ create: { width: 400, height: 300, channels: 3, background: '#e0ac96' } });
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'blank.jpg', buffer: await blank.jpeg().toBuffer() });
  await expect(page.getByTestId('saliency-words')).toHaveCount(0);
  await expect(page.getByTestId('saliency')).toHaveCount(0);
});
