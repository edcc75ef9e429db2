import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ForeignRequests {
  readonly url: string;
  readonly hosts: readonly string[];
  close(): Promise<void>;
}

/**
 * A proxy that lets nothing through and writes down who was asked for: pages, workers and service workers alike cannot get
 * round it.
 */
export async function recordForeignRequests(): Promise<ForeignRequests> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(request.url ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, hosts, close };
}
