import { Workbox } from 'workbox-window';

/** The app's own files as this device keeps them. */
export interface AppShell {
  /** True once every file that a start without a network needs is stored; false where service workers cannot run. */
  readonly stored: Promise<boolean>;
  /** Tells when a newer build waits; `apply` swaps to it and reloads. */
  onUpdate(listener: (apply: () => void) => void): void;
}

const NOT_STORED: AppShell = { stored: Promise.resolve(false), onUpdate: () => undefined };

/** On iOS `controllerchange` may never fire: reload anyway after this time. */
const RELOAD_TIMEOUT_MS = 3000;

/** Registers the service worker. In development, where there is none, nothing is stored. */
export function registerAppShell(): AppShell {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return NOT_STORED;
  const workbox = new Workbox(new URL('service-worker.js', document.baseURI).href);
  const registration = workbox.register();
  registration.then(checkForUpdateWhenSeen, () => undefined);
  return {
    stored: registration.then(
      () => navigator.serviceWorker.ready.then(() => true),
      () => false,
    ),
    onUpdate: (listener) => {
      workbox.addEventListener('waiting', () => listener(() => swap(workbox)));
    },
  };
}

function checkForUpdateWhenSeen(registration: ServiceWorkerRegistration | undefined) {
  document.addEventListener('visibilitychange', () => {
    // A failing check only means that there is no network now.
    if (document.visibilityState === 'visible') registration?.update().catch(() => undefined);
  });
}

function swap(workbox: Workbox) {
  const reload = () => location.reload();
  workbox.addEventListener('controlling', reload);
  setTimeout(reload, RELOAD_TIMEOUT_MS);
  workbox.messageSkipWaiting();
}
