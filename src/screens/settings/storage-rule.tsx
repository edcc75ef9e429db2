import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import { forgetsAfterSevenDays } from './forgets-after-seven-days.ts';

/** Tells who uses Safari without having installed the app that it will not keep what is kept here; nobody else. */
export function StorageRule() {
  const { t } = useLanguage();
  if (!forgetsAfterSevenDays()) return null;
  return (
    <div data-testid="storage-rule">
      <Notice kind="hint" title={t('settings.safari.title')}>
        <p>{t('settings.safari.advice')}</p>
      </Notice>
    </div>
  );
}
