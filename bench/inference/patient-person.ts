import type { Page } from '@playwright/test';
import { choosePhoto, goTo } from '../../tests/e2e/helpers/person.ts';

/** As long as a slow machine may take. */
const PATIENCE_MS = 120_000;

/** Has a photo judged in the app, whatever was judged before. */
export async function examinePatiently(page: Page, photo: string): Promise<void> {
  await goTo(page, 'Examine');
  await choosePhoto(page, photo);
  await awaitVerdict(page);
}

export function awaitVerdict(page: Page): Promise<void> {
  return page.getByTestId('verdict').waitFor({ timeout: PATIENCE_MS });
}

export function awaitOffline(page: Page): Promise<void> {
  return page.getByTestId('offline-ready').waitFor({ timeout: PATIENCE_MS });
}
