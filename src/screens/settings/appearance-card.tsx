import { useLanguage } from '../../i18n/index.ts';
import { THEMES } from '../../records/index.ts';
import { Choices } from '../../ui/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { LanguageField } from './language-field.tsx';
import { SettingsCard } from './settings-card.tsx';

export function AppearanceCard() {
  const { t } = useLanguage();
  const { preferences } = useServices();
  const { theme } = useStore(preferences);
  return (
    <SettingsCard title={t('settings.appearance.title')}>
      <Choices
        label={t('settings.theme')}
        options={THEMES.map((value) => ({ value, label: t(`settings.theme.${value}`) }))}
        value={theme}
        testId="theme"
        onChoose={(chosen) => preferences.set({ theme: chosen })}
      />
      <LanguageField />
    </SettingsCard>
  );
}
