import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../.commands/browser.ts';

function installed(name: string): string {
  const program = join(mkdtempSync(join(tmpdir(), 'naevus-bin-')), name);
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  return program;
}

afterEach(() => vi.unstubAllEnvs());

describe('finding a browser', () => {
  it('takes the program that CHROME_PATH names', () => {
    const named = installed('my-own-chrome');
    vi.stubEnv('CHROME_PATH', named);
    expect(findBrowser()).toBe(named);
  });

  it.each(['chromium', 'google-chrome-stable', 'microsoft-edge'])('finds %s on the path', (name) => {
    const program = installed(name);
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', join(program, '..'));
    expect(findBrowser()).toBe(program);
  });

  it('passes over a CHROME_PATH that names nothing', () => {
    const program = installed('chromium');
    vi.stubEnv('CHROME_PATH', '/no/such/program');
    vi.stubEnv('PATH', join(program, '..'));
    expect(findBrowser()).toBe(program);
  });
});
