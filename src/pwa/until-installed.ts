type Registration = Pick<ServiceWorkerRegistration, 'installing' | 'waiting' | 'active'>;

/** One file that does not come fails an installation, and the browser tries no second time while the page stays open. */
const PAUSES_MS = [5000, 30_000, 120_000];
/** From then on. */
const LONG_PAUSE_MS = 600_000;

/**
 * Registers the service worker until one is installed. A device that comes online again is a reason to try at once.
 *
 * @param register may reject, as where the script cannot be fetched.
 * @param network tells by `online` that there is one again.
 */
export async function untilInstalled<Found extends Registration>(
  register: () => Promise<Found | undefined>,
  network: EventTarget,
): Promise<Found> {
  for (let attempt = 0; ; attempt++) {
    const registration = await register().catch(() => undefined);
    if (registration && (await isInstalledIn(registration))) return registration;
    await pauseOrOnline(PAUSES_MS[attempt] ?? LONG_PAUSE_MS, network);
  }
}

async function isInstalledIn({ installing, waiting, active }: Registration): Promise<boolean> {
  return Boolean(active ?? waiting) || (installing !== null && (await isInstalled(installing)));
}

function isInstalled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'redundant') resolve(false);
      else if (worker.state !== 'installing' && worker.state !== 'parsed') resolve(true);
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

function pauseOrOnline(ms: number, network: EventTarget): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      clearTimeout(timer);
      network.removeEventListener('online', go);
      resolve();
    };
    const timer = setTimeout(go, ms);
    network.addEventListener('online', go);
  });
}
