import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { keepAfterFirstUse } from './kept-after-first-use.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: { url: string; revision: string | null }[] };

/** Hosts that cannot send headers get them here; hosts that can send the same ones. */
function withSecurityHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) headers.set(name, value);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

addPlugins([
  {
    cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse && withSecurityHeaders(cachedResponse),
    handlerWillRespond: async ({ response }) => withSecurityHeaders(response),
  },
]);
precacheAndRoute(self.__WB_MANIFEST);
// The page, whatever its query. Any other address is the host's to answer: there the page's relative links would lead nowhere.
const home = new URL(self.registration.scope).pathname;
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname),
  createHandlerBoundToURL('index.html'),
);
keepAfterFirstUse();
cleanupOutdatedCaches();

// The first visit is served from here at once; a newer build waits until the person says so.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
