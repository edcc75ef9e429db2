import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { ROOT } from '../../../.commands/serve.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/**
 * Serves the build as a host does that can send no headers of its own.
 *
 * @param home path of the app, with its last slash; elsewhere there is nothing.
 * @param failsOnce is asked for each path; the first time that it says yes the host is too busy.
 */
export async function hostWithoutHeaders(home = '/', failsOnce: (path: string) => boolean = () => false) {
  let failed = false;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://host').pathname;
    if (!failed && failsOnce(path)) {
      failed = true;
      response.writeHead(503).end();
      return;
    }
    const file = join(ROOT, 'dist', path === home ? 'index.html' : path.slice(home.length));
    try {
      if (!path.startsWith(home)) throw new Error('not here');
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}${home}`, hasFailed: () => failed, close };
}
