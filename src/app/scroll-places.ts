/** How long a screen may take to show again what it showed before. */
const PATIENCE_MS = 2000;
/** What a person does to move a page themselves. */
const OWN_MOVES = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Begins each screen at its top, and one that the person goes back to where they left it. The browser does the same for whole
 * pages only: here what a screen shows comes later than its address.
 *
 * @param screenOf what of an address names the screen: as long as that stays, nothing moves.
 * @returns how to stop.
 */
export function keepScrollPlaces(screenOf: (hash: string) => string): () => void {
  const places = new Map<string, number>();
  let entry = entryNow();
  let screen = screenOf(location.hash);
  let seeking: (() => void) | undefined;
  history.scrollRestoration = 'manual';

  const stopSeeking = () => {
    seeking?.();
    seeking = undefined;
  };
  const remember = () => {
    if (!seeking) places.set(entry, scrollY);
  };
  const arrive = () => {
    const [before, left] = [screen, entry];
    screen = screenOf(location.hash);
    entry = entryNow();
    if (entry === left) return;
    stopSeeking();
    const place = places.get(entry) ?? (screen === before ? scrollY : 0);
    if (place !== 0) seeking = seek(place, stopSeeking);
    else if (scrollY !== 0) scrollTo({ top: 0, behavior: 'instant' });
    remember();
  };
  addEventListener('scroll', remember, { passive: true });
  addEventListener('hashchange', arrive);
  return () => {
    stopSeeking();
    removeEventListener('scroll', remember);
    removeEventListener('hashchange', arrive);
  };
}

/** Scrolls there, again whenever the page grows, above that place too, until the person moves it or all should be there. */
function seek(top: number, done: () => void): () => void {
  const go = () => scrollTo({ top, behavior: 'instant' });
  // Looks once at the beginning, too.
  const growth = new ResizeObserver(go);
  const patience = setTimeout(done, PATIENCE_MS);
  for (const move of OWN_MOVES) addEventListener(move, done, { passive: true });
  growth.observe(document.body);
  return () => {
    growth.disconnect();
    clearTimeout(patience);
    for (const move of OWN_MOVES) removeEventListener(move, done);
  };
}

/** Each entry of the browser's history gets a mark by which it is known again. */
function entryNow(): string {
  const state: unknown = history.state;
  if (typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'string') return state.entry;
  const entry = crypto.randomUUID();
  history.replaceState({ entry }, '');
  return entry;
}
