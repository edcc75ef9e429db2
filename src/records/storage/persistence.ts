/** Asks the browser, once, not to clear what is kept when space runs short. Its answer changes nothing here. */
export function askToPersist(): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    globalThis.navigator?.storage?.persist?.().catch(() => undefined);
  };
}
