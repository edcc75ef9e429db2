import { useLanguage } from '../../i18n/index.ts';
import { ScreenHeading } from '../screen-heading.tsx';

export function SettingsScreen() {
  const { t } = useLanguage();
  return <ScreenHeading>{t('nav.settings')}</ScreenHeading>;
}
