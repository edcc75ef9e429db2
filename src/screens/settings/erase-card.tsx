import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { EraseDialog } from './erase-dialog.tsx';
import { SettingsCard } from './settings-card.tsx';
import { startAsNew } from './start-as-new.ts';

interface EraseCardProps {
  /** What follows when nothing is left; for tests, which have no page to load anew. */
  readonly onErased?: () => void;
}

export function EraseCard({ onErased = startAsNew }: EraseCardProps) {
  const { t } = useLanguage();
  const [asking, setAsking] = useState(false);
  return (
    <SettingsCard title={t('settings.erase.title')}>
      <p>{t('settings.erase.lead')}</p>
      <p>
        <Button onClick={() => setAsking(true)}>
          <Icon name="bin" />
          {t('settings.erase.begin')}
        </Button>
      </p>
      {asking && <EraseDialog onClose={() => setAsking(false)} onErased={onErased} />}
    </SettingsCard>
  );
}
