/** Loads the app anew at its first screen, as on a first visit. */
export function startAsNew(): void {
  history.replaceState(null, '', location.pathname + location.search);
  location.reload();
}
