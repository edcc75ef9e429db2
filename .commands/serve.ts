import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Served {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the production build on localhost with the security headers.
 *
 * @param port - taken as it is; `undefined` is returned when another program has it.
 * @param folder - the build, relative to the project.
 */
export async function serve(port: number, folder = 'dist'): Promise<Served | undefined> {
  const server = await listen(port, folder);
  if (!server) return undefined;
  const close = async () => {
    // Connections that a browser keeps alive would hold the server open.
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections();
    await server.close();
  };
  return { url: `http://localhost:${port}/`, port, close };
}

async function listen(port: number, folder: string): Promise<PreviewServer | undefined> {
  try {
    return await preview({
      root: ROOT,
      logLevel: 'error',
      build: { outDir: folder },
      preview: { port, strictPort: true, host: 'localhost', open: false },
    });
  } catch (cause) {
    if (cause instanceof Error && /in use/.test(cause.message)) return undefined;
    throw cause;
  }
}

/** The first port from `port` upwards that can be had. */
export async function serveFrom(port: number, folder?: string): Promise<Served> {
  for (let candidate = port; candidate < port + 100; candidate++) {
    const served = await serve(candidate, folder);
    if (served) return served;
  }
  throw new Error(`No free port between ${port} and ${port + 99}. Close a program that listens there and try again.`);
}
