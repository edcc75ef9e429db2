import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignRequests {
  readonly url: string;
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Chromium's own calls home, which no page can stop. The last is its autofill, which asks about the shape of any form on any page, but not
 * what was typed.
 */
const OF_THE_BROWSER_ITSELF =
  /^(http:\/\/)?(update\.googleapis|accounts\.google|clients2\.google|content-autofill\.googleapis)\.com[:/]/;

/**
 * A proxy that lets nothing through and writes down who was asked for: pages, workers and service workers alike cannot get
 * round it.
 */
export async function recordForeignRequests(): Promise<ForeignRequests> {
  const asked: string[] = [];
  const note = (url = '') => {
    if (!OF_THE_BROWSER_ITSELF.test(url)) asked.push(url);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    // A browser that is closed resets what it had open.
    socket.on('error', () => undefined);
    note(request.url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, asked, close };
}
