import { useAvailableLanguages, useLanguage } from '../../i18n/index.ts';
import { SelectField } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';

const DEVICE = 'device';

export function LanguageField() {
  const { t } = useLanguage();
  const { preferences } = useServices();
  const available = useAvailableLanguages();
  const { language } = useStore(preferences);
  const chosen = language !== undefined && available.includes(language) ? language : DEVICE;
  const options = [
    { value: DEVICE, label: t('settings.language.device') },
    ...available.map((code) => ({ value: code, label: nameOf(code) })),
  ];
  return (
    <SelectField
      label={t('settings.language')}
      options={options}
      value={chosen}
      testId="language"
      onChange={(code) => preferences.set({ language: code === DEVICE ? undefined : code })}
    />
  );
}

/** As its speakers call it, so that they find it whatever is spoken now. */
function nameOf(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
