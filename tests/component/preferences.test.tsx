import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPreferences } from '../../src/records/index.ts';

const NAME = 'preferences-test';
const AT_FIRST = {
  checkedAt: { kind: 'setting', setting: 'self-check' },
  othersToo: false,
  theme: 'system',
  introduced: false,
  flips: false,
};

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
    expect(openPreferences(NAME).get()).toMatchObject({
      modality: 'dermoscope',
      checkedAt: { kind: 'typed', prevalence: 0.12 },
    });
  });

  it('is nothing at first: no way of taking photos, and checking oneself', () => {
    expect(openPreferences(NAME).get()).toEqual(AT_FIRST);
  });

  it.each(['torn {', '{"modality":"telescope"}', '{"checkedAt":{"kind":"typed","prevalence":2}}', 'null'])(
    'counts as not chosen where it cannot be read: %s',
    (stored) => {
      localStorage.setItem(NAME, stored);
      expect(openPreferences(NAME).get()).toEqual(AT_FIRST);
    },
  );

  it('loses nothing else to what cannot be read, or comes from another version', () => {
    const stored = { modality: 'telescope', checkedAt: 7, theme: 'dark', othersToo: true, language: 'de', later: [1] };
    localStorage.setItem(NAME, JSON.stringify(stored));
    const preferences = openPreferences(NAME);
    expect(preferences.get()).toEqual({ ...AT_FIRST, theme: 'dark', othersToo: true, language: 'de' });
    preferences.set({ theme: 'light' });
    preferences.close();
    expect(openPreferences(NAME).get()).toMatchObject({ theme: 'light', othersToo: true, language: 'de' });
    expect(JSON.parse(localStorage.getItem(NAME) ?? '')).toMatchObject({ later: [1] });
  });

  it('can be taken back', () => {
    const preferences = openPreferences(NAME);
    preferences.set({ modality: 'phone', backend: 'wasm', language: 'es' });
    preferences.set({ modality: undefined, backend: undefined, language: undefined });
    expect(preferences.get()).toEqual(AT_FIRST);
    preferences.close();
    expect(openPreferences(NAME).get()).toEqual(AT_FIRST);
  });

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
