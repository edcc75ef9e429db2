import { useLanguage } from '../../i18n/index.ts';
import { ScreenHeading } from '../screen-heading.tsx';

export function OverviewScreen() {
  const { t } = useLanguage();
  return <ScreenHeading>{t('nav.overview')}</ScreenHeading>;
}
