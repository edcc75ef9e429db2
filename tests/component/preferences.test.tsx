import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPreferences } from '../../src/records/index.ts';

const NAME = 'preferences-test';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

describe('what was chosen once', () => {
  it('is still chosen on the next visit', () => {
    const first = openPreferences(NAME);
    first.set({ modality: 'dermoscope' });
    first.set({ checkedAt: { kind: 'typed', prevalence: 0.12 } });
    first.close();
    expect(openPreferences(NAME).get()).toEqual({
      modality: 'dermoscope',
      checkedAt: { kind: 'typed', prevalence: 0.12 },
    });
  });

  it('is nothing at first: no way of taking photos, and checking oneself', () => {
    expect(openPreferences(NAME).get()).toEqual({ checkedAt: { kind: 'setting', setting: 'self-check' } });
  });

  it.each(['torn {', '{"modality":"telescope"}', '{"checkedAt":{"kind":"typed","prevalence":2}}', 'null'])(
    'counts as not chosen where it cannot be read: %s',
    (stored) => {
      localStorage.setItem(NAME, stored);
      expect(openPreferences(NAME).get()).toEqual({ checkedAt: { kind: 'setting', setting: 'self-check' } });
    },
  );

  it('holds for the visit where the browser keeps nothing', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('private window', 'SecurityError');
    });
    const preferences = openPreferences(NAME);
    preferences.set({ modality: 'phone' });
    expect(preferences.get().modality).toBe('phone');
  });

  it('is told here and in other windows', () => {
    const preferences = openPreferences(NAME);
    const listener = vi.fn();
    const stop = preferences.subscribe(listener);
    preferences.set({ modality: 'phone' });
    expect(listener).toHaveBeenCalledTimes(1);
    localStorage.setItem(NAME, '{"modality":"dermoscope"}');
    window.dispatchEvent(new StorageEvent('storage', { key: NAME }));
    expect(preferences.get().modality).toBe('dermoscope');
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    preferences.close();
  });
});
