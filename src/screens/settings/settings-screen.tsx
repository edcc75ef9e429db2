import { useLanguage } from '../../i18n/index.ts';
import { Stack } from '../../ui/index.ts';
import { InstallCard } from '../install/install-card.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { AboutCard } from './about-card.tsx';
import { AppearanceCard } from './appearance-card.tsx';
import { CheckingCard } from './checking-card.tsx';
import { ComputingCard } from './computing-card.tsx';
import { EraseCard } from './erase-card.tsx';
import css from './settings.module.css';
import { StorageCard } from './storage-card.tsx';

export function SettingsScreen() {
  const { t } = useLanguage();
  return (
    <Stack gap="large">
      <ScreenHeading>{t('nav.settings')}</ScreenHeading>
      <div className={css.cards}>
        <AppearanceCard />
        <CheckingCard />
        <StorageCard />
        <EraseCard />
        <InstallCard />
        <ComputingCard />
        <AboutCard />
      </div>
    </Stack>
  );
}
