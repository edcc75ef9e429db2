import { untilInstalled } from './until-installed.ts';
import { watchForUpdate } from './update.ts';

/** The app's own files as this device keeps them. */
export interface AppShell {
  /** True once every file that a start without a network needs is stored; false where service workers cannot run. */
  readonly stored: Promise<boolean>;
  /** Tells when a newer build waits, or already runs in another window; `apply` swaps to it and reloads. */
  onUpdate(listener: (apply: () => void) => void): void;
}

const NOT_STORED: AppShell = { stored: Promise.resolve(false), onUpdate: () => undefined };

/**
 * Registers the service worker. In development, where there is none, nothing is stored.
 *
 * @param after what comes first.
 */
export function registerAppShell(after: Promise<unknown>): AppShell {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return NOT_STORED;
  const started = after.then(start);
  started.catch(() => undefined);
  return {
    stored: started
      .then(({ installed }) => installed)
      .then(() => navigator.serviceWorker.ready)
      .then(
        () => true,
        () => false,
      ),
    onUpdate(listener) {
      started.then(
        ({ onUpdate }) => onUpdate(listener),
        () => undefined,
      );
    },
  };
}

async function start() {
  const { Workbox } = await import('workbox-window');
  const listeners = new Set<(apply: () => void) => void>();
  const tell = (apply: () => void) => {
    for (const listener of listeners) listener(apply);
  };
  // Each attempt has a `Workbox` of its own, which knows one registration only.
  const register = () => {
    const workbox = new Workbox(new URL('service-worker.js', document.baseURI).href);
    watchForUpdate(workbox, navigator.serviceWorker)(tell);
    return workbox.register();
  };
  const installed = untilInstalled(register, window);
  installed.then(checkForUpdates, () => undefined);
  const onUpdate = (listener: (apply: () => void) => void) => void listeners.add(listener);
  return { onUpdate, installed };
}

/** A clinic's window may stay open and in sight for days. */
const CHECK_EVERY_MS = 3_600_000;

function checkForUpdates(registration: ServiceWorkerRegistration) {
  const check = () => {
    // A failing check only means that there is no network now.
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  };
  document.addEventListener('visibilitychange', check);
  setInterval(check, CHECK_EVERY_MS);
}
