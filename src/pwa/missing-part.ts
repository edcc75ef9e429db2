const LAST = 'naevus-reloaded-for-a-part';

/** A part that is missing again so soon is not on the host either. */
const AGAIN_MS = 30_000;

/** What browsers say where a part of the app cannot be fetched: Chromium, Firefox, WebKit; and Vite, of a part's style sheet. */
const SAID =
  /Failed to fetch dynamically imported module|error loading dynamically imported module|Importing a module script failed|Unable to preload CSS/;

/** Whether a part of the app could not be loaded: a newer build has taken its place, or there is no network. */
export function isMissingPart(error: unknown): boolean {
  return error instanceof Error && SAID.test(error.message);
}

/**
 * Whether a reload may help: the page that starts then names the parts that are there. True once in a while only, so that it never
 * goes round in circles, and never where the reload itself would fail.
 */
export function mayReloadForPart(now = Date.now()): boolean {
  const startsAgain = navigator.onLine || navigator.serviceWorker?.controller;
  if (!startsAgain) return false;
  try {
    const last = Number(sessionStorage.getItem(LAST) ?? Number.NEGATIVE_INFINITY);
    sessionStorage.setItem(LAST, String(now));
    return now - last > AGAIN_MS;
  } catch {
    // What cannot be remembered cannot be limited.
    return false;
  }
}
