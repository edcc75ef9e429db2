import { useLanguage } from '../../i18n/index.ts';
import type { StorageUsage } from '../../records/index.ts';

export function UsageWords({ usage: { used, quota, persisted } }: { readonly usage: StorageUsage }) {
  const { t, size } = useLanguage();
  return (
    <>
      {used !== undefined && (
        <p data-testid="storage-used" data-value={used}>
          {quota === undefined
            ? t('settings.storage.used', { used: size(used) })
            : t('settings.storage.used-of', { used: size(used), quota: size(quota) })}
        </p>
      )}
      <p data-testid="storage-persisted" data-value={persisted}>
        {t(persisted ? 'settings.storage.persisted' : 'settings.storage.not-persisted')}
      </p>
    </>
  );
}
