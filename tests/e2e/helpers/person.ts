import { expect, type Page } from '@playwright/test';

export interface PhotoFileToChoose {
  readonly name: string;
  readonly buffer: Buffer;
}

export interface ShownVerdict {
  readonly label: string | null;
  readonly probability: number;
  readonly backend: string | null;
  readonly threads: number;
  /** Backends that would have come first but failed. */
  readonly passedOver: readonly string[];
}

const PLACES = { Examine: 'Check a spot', History: 'History', Settings: 'Settings', Model: 'How good is it?' } as const;

/** What a person does with the app, and sees. */
export async function choosePhoto(page: Page, photo: string | PhotoFileToChoose) {
  const file = typeof photo === 'string' ? photo : { ...photo, mimeType: 'image/jpeg' };
  await page.getByTestId('photo-input').setInputFiles(file);
}

export async function seeVerdict(page: Page): Promise<ShownVerdict> {
  await expect(page.getByTestId('verdict')).toBeVisible();
  const probability = await page.getByTestId('verdict-probability').getAttribute('data-value');
  const backend = page.getByTestId('verdict-backend');
  const passedOver = page.getByTestId('verdict-passed-over');
  const passed = (await passedOver.count()) > 0 ? await passedOver.getAttribute('data-value') : null;
  return {
    label: await page.getByTestId('verdict-label').getAttribute('data-value'),
    probability: Number(probability),
    backend: await backend.getAttribute('data-value'),
    threads: Number(await backend.getAttribute('data-threads')),
    passedOver: passed?.split(' ') ?? [],
  };
}

/** Chooses a photo and waits for the verdict on it, not on the one before. */
export async function examine(page: Page, photo: string | PhotoFileToChoose): Promise<ShownVerdict> {
  await goTo(page, 'Examine');
  await choosePhoto(page, photo);
  return seeVerdict(page);
}

export async function goTo(page: Page, place: keyof typeof PLACES) {
  const link = page.getByRole('link', { name: PLACES[place], exact: true }).first();
  // A phone's bar has no room for it: the settings lead there.
  if (place === 'Model' && (await link.isHidden())) await goTo(page, 'Settings');
  await link.click();
}

export async function seeHistory(page: Page) {
  await goTo(page, 'History');
  return page.getByTestId('history-item');
}

export async function waitUntilReadyOffline(page: Page) {
  await goTo(page, 'Examine');
  // All files of the app are stored by then.
  await expect(page.getByTestId('offline-ready'))
    .toBeVisible({ timeout: 90_000 })
    .catch(async (cause) => {
      throw new Error(`Not ready offline: ${await whatIsStored(page)}`, { cause });
    });
}

function whatIsStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const workers = [registration?.installing, registration?.waiting, registration?.active].map((one) => one?.state);
    const names = await caches.keys();
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    const shown = document.querySelector('main')?.innerText.slice(0, 300);
    return JSON.stringify({ workers, caches: names.map((name, at) => [name, counts[at]]), shown });
  });
}
