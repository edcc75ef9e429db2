import { useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { CheckRecords } from './check-records.tsx';
import { ExportButton } from './export-button.tsx';
import css from './settings.module.css';
import { SettingsCard } from './settings-card.tsx';
import { StorageRule } from './storage-rule.tsx';
import { UsageWords } from './usage-words.tsx';

/** What is kept on this device, how much room it takes, and whether it will stay. */
export function StorageCard() {
  const { t } = useLanguage();
  const { records } = useServices();
  // Read anew after the browser was asked.
  const [asked, setAsked] = useState<'granted' | 'refused'>();
  const load = useCallback(
    async () => ({ asked, usage: await records.usage(), kept: await records.count({}) }),
    [asked, records],
  );
  const stored = useStored(load);
  const ask = async () => setAsked((await navigator.storage?.persist?.()) ? 'granted' : 'refused');
  return (
    <SettingsCard title={t('settings.storage.title')} testId="storage">
      {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
      {stored.stage === 'here' && (
        <Stack gap="small">
          <p data-testid="kept-count" data-value={stored.value.kept}>
            {stored.value.kept === 0 ? t('settings.storage.none') : t('settings.storage.kept', { count: stored.value.kept })}
          </p>
          <UsageWords usage={stored.value.usage} />
          {!stored.value.usage.persisted && (
            <p>
              <Button onClick={ask}>{t('settings.storage.ask')}</Button>
            </p>
          )}
          <p role="status" className={css.hint}>
            {asked && t(`settings.storage.${asked}`)}
          </p>
        </Stack>
      )}
      <StorageRule />
      <CheckRecords />
      <ExportButton />
    </SettingsCard>
  );
}
