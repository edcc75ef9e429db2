import { expect, it } from 'vitest';
import { headersFile } from '../../../.commands/host-headers.ts';
import { SECURITY_HEADERS } from '../../../src/pwa/security-headers.ts';

it('other hosts are told the headers of this project’s server, for every address', () => {
  const [everywhere = '', ...others] = headersFile().split(/^(?=\/)/m);
  expect(everywhere).toMatch(/^\/\*\n/);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(everywhere).toContain(`  ${name}: ${value}\n`);
  // A service worker that a browser keeps for long would hold updates back.
  expect(others.join('')).toContain('/service-worker.js\n  Cache-Control: no-cache\n');
});
