import { registerRoute } from 'workbox-routing';

const CACHE = 'naevus-parts';

/** Parts of the app that are large and needed by few: each is fetched when it is first used, and kept from then on. */
const PARTS = /\/assets\/heic-to-[^/]+\.js$/;

export function keepAfterFirstUse(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && PARTS.test(url.pathname),
    async ({ request }) => {
      const cache = await caches.open(CACHE);
      const kept = await cache.match(request.url);
      if (kept) return kept;
      const response = await fetch(request);
      // A full disk must not keep the part from being used.
      if (response.ok) await replace(cache, request.url, response.clone()).catch(() => undefined);
      return response;
    },
  );
}

/** The addresses hold a hash, so what lies under others is of an older version. */
async function replace(cache: Cache, url: string, response: Response) {
  for (const older of await cache.keys()) await cache.delete(older);
  await cache.put(url, response);
}
