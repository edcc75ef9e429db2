import { useLanguage } from '../../i18n/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import css from './settings.module.css';

interface ErasedNoticeProps {
  readonly onClose: () => void;
}

export function ErasedNotice({ onClose }: ErasedNoticeProps) {
  const { t } = useLanguage();
  return (
    <div className={css.erased} data-testid="erased">
      <Notice
        kind="news"
        title={t('settings.erased.title')}
        actions={<Button onClick={onClose}>{t('settings.erased.close')}</Button>}
      >
        <p>{t('settings.erased.advice')}</p>
      </Notice>
    </div>
  );
}
