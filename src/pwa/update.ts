/** On iOS `controllerchange` may never fire: reload anyway after this time. */
const RELOAD_TIMEOUT_MS = 3000;

/** What is used of workbox-window's `Workbox`. */
interface Updates {
  addEventListener(type: 'waiting', listener: () => void): void;
  messageSkipWaiting(): void;
}

type Listener = (apply: () => void) => void;

/**
 * Tells of a newer build that waits, and of one that another window has swapped to under this one: what this window has not
 * loaded yet is gone from the device then.
 *
 * @param reload for tests, which have nothing to reload.
 * @returns how to listen.
 */
export function watchForUpdate(
  updates: Updates,
  workers: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>,
  reload = () => location.reload(),
): (listener: Listener) => void {
  const listeners = new Set<Listener>();
  const tell = (apply: () => void) => {
    for (const listener of listeners) listener(apply);
  };
  // The first visit gets its worker while it runs, which is no update.
  let controlled = workers.controller !== null;
  let swapping = false;

  const swap = () => {
    swapping = true;
    setTimeout(reload, RELOAD_TIMEOUT_MS);
    updates.messageSkipWaiting();
  };
  workers.addEventListener('controllerchange', () => {
    if (swapping) reload();
    else if (controlled) tell(reload);
    controlled = true;
  });
  updates.addEventListener('waiting', () => tell(swap));
  return (listener) => {
    listeners.add(listener);
  };
}
