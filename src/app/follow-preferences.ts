import type { Languages } from '../i18n/index.ts';
import type { PreferenceStore } from '../records/index.ts';
import { applyTheme } from './apply-theme.ts';

/**
 * Has the page look and speak as chosen, now and whenever that changes.
 *
 * @returns resolves once the chosen language is spoken, or cannot be.
 */
export async function followPreferences(preferences: PreferenceStore, languages: Languages): Promise<void> {
  const nameLanguage = () => {
    document.documentElement.lang = languages.get().code;
  };
  const follow = () => {
    const { theme, language } = preferences.get();
    applyTheme(theme);
    // Its words cannot be fetched: the language before goes on.
    return languages.choose(language).catch(() => undefined);
  };
  languages.subscribe(nameLanguage);
  preferences.subscribe(follow);
  nameLanguage();
  await follow();
}
