import { addPlugins, cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { SECURITY_HEADERS } from '../security-headers.ts';
import { forgetOlderParts, isKeptAfterFirstUse, keepAfterFirstUse } from './kept-after-first-use.ts';
import { takeShare } from './take-share.ts';

declare const self: ServiceWorkerGlobalScope;

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
const files = self.__WB_MANIFEST.map((file) => (typeof file === 'string' ? { url: file, revision: null } : file));
precacheAndRoute(files.filter(({ url }) => !isKeptAfterFirstUse(url)));
// The page, whatever its query. Any other address is the host's to answer: there the page's relative links would lead nowhere.
const home = new URL(self.registration.scope).pathname;
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && [home, `${home}index.html`].includes(url.pathname),
  createHandlerBoundToURL('index.html'),
);
takeShare(home);
keepAfterFirstUse();
cleanupOutdatedCaches();

// The first visit is served from here at once; a newer build waits until the person says so.
self.addEventListener('activate', (event) => {
  const parts = files.map(({ url }) => url).filter(isKeptAfterFirstUse);
  event.waitUntil(Promise.all([self.clients.claim(), forgetOlderParts(parts)]));
});
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
});
