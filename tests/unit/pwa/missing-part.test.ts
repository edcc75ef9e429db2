import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMissingPart, mayReloadForPart } from '../../../src/pwa/index.ts';

const SAID = [
  'Failed to fetch dynamically imported module: http://localhost/assets/history-screen-1.js',
  'error loading dynamically imported module: http://localhost/assets/history-screen-1.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/history-screen-1.css',
];

function device({ onLine = true, controlled = true } = {}) {
  const kept = new Map<string, string>();
  vi.stubGlobal('navigator', { onLine, serviceWorker: { controller: controlled ? {} : null } });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
}

beforeEach(() => device());
afterEach(() => vi.unstubAllGlobals());

describe('a part of the app that is not there', () => {
  it('is known by what browsers say', () => {
    for (const message of SAID) expect(isMissingPart(new TypeError(message)), message).toBe(true);
    expect(isMissingPart(new TypeError('Failed to fetch'))).toBe(false);
    expect(isMissingPart('Importing a module script failed.')).toBe(false);
  });

  it('is worth a reload once, and again after a while', () => {
    expect(mayReloadForPart(1000)).toBe(true);
    expect(mayReloadForPart(2000)).toBe(false);
    expect(mayReloadForPart(3000)).toBe(false);
    expect(mayReloadForPart(100_000)).toBe(true);
  });

  it('is worth none where the page itself would not start', () => {
    device({ onLine: false, controlled: false });
    expect(mayReloadForPart()).toBe(false);
    device({ onLine: false });
    expect(mayReloadForPart()).toBe(true);
  });

  it('is worth none where a reload cannot be remembered', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(mayReloadForPart()).toBe(false);
  });
});
