import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between browser and server and counts. */
export interface CountingRelay {
  readonly url: string;
  /** Bytes that the server has sent so far, headers and all. */
  bytes(): number;
  close(): void;
}

export async function countingRelay(port: number): Promise<CountingRelay> {
  let bytes = 0;
  const open = new Set<Socket>();
  const server = createServer((browser) => {
    const origin = connect(port, 'localhost');
    for (const socket of [browser, origin]) {
      open.add(socket);
      // A browser that is closed resets what it had open.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        browser.destroy();
        origin.destroy();
        open.delete(socket);
      });
    }
    origin.on('data', (chunk) => {
      bytes += chunk.length;
    });
    browser.pipe(origin);
    origin.pipe(browser);
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const close = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, bytes: () => bytes, close };
}
