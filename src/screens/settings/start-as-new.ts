/** Survives the reload, unlike all that was erased, and goes with the first look at it. */
const ERASED = 'erased';

/** Loads the app anew at its first screen, as on a first visit; it then says once why. */
export function startAsNew(): void {
  history.replaceState({ [ERASED]: true }, '', location.pathname + location.search);
  location.reload();
}

/** Whether this start follows upon {@link startAsNew}. */
export function wasErased(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && ERASED in state;
}

export function forgetErased(): void {
  if (wasErased()) history.replaceState(null, '');
}
