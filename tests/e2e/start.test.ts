import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../.commands/serve.ts';

async function occupy(port: number): Promise<Server | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => resolve(server));
  });
}

/** What `npm start` prints up to the address. */
async function start(): Promise<{ printed: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['.commands/run.mjs', '.commands/start.ts'], { cwd: ROOT });
  let printed = '';
  return new Promise((resolve, reject) => {
    child.on('exit', () => reject(new Error(`ended: ${printed}`)));
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        printed += data;
        if (printed.includes('Naevus is at')) resolve({ printed, child });
      });
    }
  });
}

test('npm start takes another port when 4810 is taken, and says where the history stays', async () => {
  const other = await occupy(4810);
  const { printed, child } = await start();
  expect(printed).toContain('Port 4810 is taken');
  expect(printed).toMatch(/history .* http:\/\/localhost:4810 stays there/);
  const url = printed.match(/Naevus is at (\S+)/)?.[1] ?? '';
  expect(url).not.toContain('4810');
  const response = await fetch(url);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
  expect((await fetch(`${url}model/manifest.json`)).status).toBe(200);
  expect((await fetch(`${url}no-such-file`)).status).toBe(404);
  child.removeAllListeners('exit');
  child.kill();
  other?.close();
});
