import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyTheme } from '../../src/app/apply-theme.ts';
import { followPreferences } from '../../src/app/follow-preferences.ts';
import { createLanguages, LanguagesProvider, type Messages, useLanguage } from '../../src/i18n/index.ts';
import { en } from '../../src/i18n/messages/en.ts';
import { openPreferences, type PreferenceStore } from '../../src/records/index.ts';

const NAME = 'follow-test';
const GERMAN: Messages = { ...en, 'nav.history': 'Verlauf' };

let preferences: PreferenceStore;

beforeEach(() => {
  document.head.innerHTML = `
    <meta name="theme-color" content="#fff" media="(prefers-color-scheme: light)">
    <meta name="theme-color" content="#000" media="(prefers-color-scheme: dark)">`;
  preferences = openPreferences(NAME);
});

afterEach(() => {
  preferences.close();
  localStorage.clear();
  applyTheme('system');
});

/** The colour that the browser's own bars take, on a device with a light theme. */
function barColour() {
  const metas = [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  return metas.find((meta) => /^all$|light/.test(meta.getAttribute('media') ?? ''))?.content;
}

describe('the theme', () => {
  it('is the chosen one, for the page and for the browser’s bars', async () => {
    await followPreferences(preferences, createLanguages(['en']));
    expect(document.documentElement.dataset.theme).toBeUndefined();
    preferences.set({ theme: 'dark' });
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(barColour()).toBe('#000');
    preferences.set({ theme: 'light' });
    expect(document.documentElement.dataset.theme).toBe('light');
    expect(barColour()).toBe('#fff');
    preferences.set({ theme: 'system' });
    expect(document.documentElement.dataset.theme).toBeUndefined();
    expect(barColour()).toBe('#fff');
  });
});

describe('the language', () => {
  const History = () => <p>{useLanguage().t('nav.history')}</p>;

  it('is the chosen one from the first words on, and changes without a reload', async () => {
    preferences.set({ language: 'de' });
    const languages = createLanguages(['en-GB'], { de: async () => GERMAN });
    await followPreferences(preferences, languages);
    render(
      <LanguagesProvider languages={languages}>
        <History />
      </LanguagesProvider>,
    );
    expect(screen.getByText('Verlauf')).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
    await act(async () => preferences.set({ language: 'en' }));
    expect(screen.getByText('History')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('is the device’s without a choice, and stays as it was where its words cannot be fetched', async () => {
    const languages = createLanguages(['fr', 'de-AT'], {
      de: async () => GERMAN,
      es: () => Promise.reject(new Error('no network')),
    });
    await followPreferences(preferences, languages);
    expect(languages.get().locale).toBe('de-AT');
    preferences.set({ language: 'es' });
    await expect(languages.choose('es')).rejects.toThrow('no network');
    expect(languages.get().code).toBe('de');
    await languages.choose('tlh');
    expect(languages.get().code).toBe('de');
  });

  it('is the one chosen last, however late the words of another one arrive', async () => {
    let arrive: (words: Messages) => void = () => undefined;
    const late = new Promise<Messages>((resolve) => {
      arrive = resolve;
    });
    const languages = createLanguages(['en'], { de: () => late });
    const first = languages.choose('de');
    await languages.choose('en');
    arrive(GERMAN);
    await first;
    expect(languages.get().code).toBe('en');
  });
});
