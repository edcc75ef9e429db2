import { describe, expect, it, vi } from 'vitest';
import { createInstall } from '../../../src/pwa/index.ts';

interface Device {
  readonly display?: 'standalone' | 'browser';
  readonly navigator?: { readonly standalone?: boolean; readonly maxTouchPoints?: number };
}

function browser({ display = 'browser', navigator = {} }: Device = {}) {
  const matchMedia = (query: string) => ({ matches: query.includes(`(display-mode: ${display})`) });
  return Object.assign(new EventTarget(), {
    matchMedia,
    navigator: { maxTouchPoints: 0, ...navigator },
  }) as unknown as Window;
}

function offer(window: Window, outcome: 'accepted' | 'dismissed') {
  const prompt = vi.fn(async () => ({ outcome }));
  const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
  window.dispatchEvent(event);
  return { event, prompt };
}

describe('installing', () => {
  it('is told apart by what the browser is', () => {
    const stateOf = (device: Device) => createInstall(browser(device)).state.get();
    expect(stateOf({})).toBe('unavailable');
    expect(stateOf({ display: 'standalone' })).toBe('installed');
    expect(stateOf({ navigator: { standalone: true, maxTouchPoints: 5 } })).toBe('installed');
    expect(stateOf({ navigator: { standalone: false, maxTouchPoints: 5 } })).toBe('ios');
    // Safari on a Mac.
    expect(stateOf({ navigator: { standalone: false } })).toBe('unavailable');
  });

  it('asks with the browser’s own prompt, which is held back until then', async () => {
    const window = browser();
    const install = createInstall(window);
    const told = vi.fn();
    install.state.subscribe(told);
    const { event, prompt } = offer(window, 'accepted');
    expect(event.defaultPrevented).toBe(true);
    expect(install.state.get()).toBe('offered');
    expect(told).toHaveBeenCalledTimes(1);
    expect(prompt).not.toHaveBeenCalled();
    expect(await install.ask()).toBe('accepted');
    window.dispatchEvent(new Event('appinstalled'));
    expect(install.state.get()).toBe('installed');
    expect(await install.ask()).toBe('unavailable');
    expect(prompt).toHaveBeenCalledTimes(1);
  });

  it('is not offered after a refusal until the browser offers it again', async () => {
    const window = browser();
    const install = createInstall(window);
    offer(window, 'dismissed');
    expect(await install.ask()).toBe('dismissed');
    expect(install.state.get()).toBe('unavailable');
    offer(window, 'dismissed');
    expect(install.state.get()).toBe('offered');
  });

  it('stays installed where a browser offers it to an installed app', () => {
    const window = browser({ display: 'standalone' });
    const install = createInstall(window);
    offer(window, 'accepted');
    expect(install.state.get()).toBe('installed');
  });
});
