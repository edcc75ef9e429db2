import { useLanguage } from '../i18n/index.ts';
import { Button, Notice } from '../ui/index.ts';
import css from './frame.module.css';

export function Crash() {
  const { t } = useLanguage();
  return (
    <div className={css.alone}>
      <Notice
        kind="problem"
        title={t('app.crash.title')}
        actions={<Button onClick={() => location.reload()}>{t('app.crash.reload')}</Button>}
      >
        <p>{t('app.crash.advice')}</p>
      </Notice>
    </div>
  );
}
