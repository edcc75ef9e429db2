import { filmLesion, VIDEO } from '../fixtures/lesion-video.ts';
import { openBrowser } from './helpers/browser.ts';
import { keptPhotos } from './helpers/kept-photos.ts';
import { seeVerdict } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

// The camera is Chromium's fake one, fed with a film that the test draws. It has no light: the torch is tested with a stub, in the component tests.

const FAKE_CAMERA = ['--use-fake-device-for-media-stream'];
const ALLOWED = '--use-fake-ui-for-media-stream';

async function openCamera(page: Page, url: string) {
  await page.goto(`${url}?backend=wasm`);
  await page.getByTestId('photo-input').waitFor();
  await page.getByRole('button', { name: 'Take a photo' }).click();
  return page.getByTestId('camera-session');
}

/** How many cameras of the page run: each stream that was asked for is remembered before the app starts. */
async function watchCameras(page: Page) {
  await page.addInitScript(() => {
    const streams: MediaStream[] = [];
    Object.assign(globalThis, { streams });
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await ask(wish);
      streams.push(stream);
      return stream;
    };
  });
  return () =>
    page.evaluate(() => {
      const { streams } = globalThis as unknown as { streams: MediaStream[] };
      return streams.flatMap((stream) => stream.getTracks()).filter(({ readyState }) => readyState === 'live').length;
    });
}

test('a lesion is aimed at, taken, looked at and judged; the camera is let go of each time', async ({ app }) => {
  const film = await filmLesion();
  const args = [...FAKE_CAMERA, ALLOWED, `--use-file-for-fake-video-capture=${film}`];
  const { context, foreignRequests, close } = await openBrowser({ args });
  const page = await context.newPage();
  const running = await watchCameras(page);
  const session = await openCamera(page, app.url);
  await expect(session).toHaveAttribute('data-stage', 'live');
  expect(await running()).toBe(1);
  await expect(page.getByTestId('aim')).toHaveAttribute('data-value', 'sharp');
  await expect(page.getByTestId('aim')).toHaveRole('status');

  // The focus is on the shutter.
  await page.keyboard.press('Space');
  await expect(session).toHaveAttribute('data-stage', 'preview');
  expect(await running()).toBe(0);
  await page.getByRole('button', { name: 'Again' }).click();
  await expect(session).toHaveAttribute('data-stage', 'live');
  await page.getByRole('button', { name: 'Take the photo' }).click();
  await page.getByRole('button', { name: 'Use this photo' }).click();

  await seeVerdict(page);
  expect(await running()).toBe(0);
  await expect(page.getByText('Kept on this device')).toBeVisible();
  const [kept] = await keptPhotos(page);
  // The fake camera's own stills are PNGs.
  expect(kept?.type).toMatch(/^image\/(png|jpeg)$/);
  const size = await page.evaluate(
    async (bytes) => {
      const { width, height } = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      return { width, height };
    },
    [...(kept?.bytes ?? [])],
  );
  expect(size).toEqual(VIDEO);
  await close();
  expect(foreignRequests()).toEqual([]);
});

test('a lesion out of focus is called not sharp while aiming', async ({ app }) => {
  const film = await filmLesion({ blur: 14 });
  const { context, close } = await openBrowser({
    args: [...FAKE_CAMERA, ALLOWED, `--use-file-for-fake-video-capture=${film}`],
  });
  const page = await context.newPage();
  await openCamera(page, app.url);
  await expect(page.getByTestId('aim')).toHaveAttribute('data-value', 'blurred');
  await expect(page.getByTestId('aim')).toContainText('Not sharp');
  await close();
});

test('without permission there is a way to a photo all the same', async ({ app }) => {
  const { context, close } = await openBrowser({ args: [...FAKE_CAMERA, '--deny-permission-prompts'] });
  const page = await context.newPage();
  const session = await openCamera(page, app.url);
  await expect(session).toHaveAttribute('data-stage', 'failed');
  await expect(page.getByRole('alert')).toContainText('The camera is not allowed');
  await expect(page.getByTestId('camera-fallback')).toHaveAttribute('capture', 'environment');
  await page.keyboard.press('Escape');
  await expect(session).toHaveCount(0);
  await close();
});
