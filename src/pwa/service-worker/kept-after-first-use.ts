import { registerRoute } from 'workbox-routing';

const CACHE = 'naevus-parts';

/** Parts of the app that are large and needed by few: each is fetched when it is first used, and kept from then on. */
const PARTS = /(^|\/)assets\/heic-to-[^/]+\.js$/;

export function isKeptAfterFirstUse(address: string): boolean {
  return PARTS.test(address);
}

export function keepAfterFirstUse(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && isKeptAfterFirstUse(url.pathname),
    async ({ request }) => {
      const cache = await caches.open(CACHE);
      const kept = await cache.match(request.url);
      if (kept) return kept;
      const response = await fetch(request);
      // A full disk must not keep the part from being used.
      if (response.ok) await cache.put(request.url, response.clone()).catch(() => undefined);
      return response;
    },
  );
}

/**
 * Lets go of what older builds had. The addresses hold a hash, so what did not change stays.
 *
 * @param addresses of this build's parts, relative to the service worker.
 */
export async function forgetOlderParts(addresses: readonly string[]): Promise<void> {
  const current = new Set(addresses.map((address) => new URL(address, self.location.href).href));
  const cache = await caches.open(CACHE);
  const older = (await cache.keys()).filter(({ url }) => !current.has(url));
  await Promise.all(older.map((request) => cache.delete(request)));
}
