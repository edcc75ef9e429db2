import { useLanguage } from '../i18n/index.ts';
import { Button, Notice } from '../ui/index.ts';
import css from './frame.module.css';

/** In the place of a screen that could not be loaded. It is seen for a moment only where a reload helps. */
export function MissingPart() {
  const { t } = useLanguage();
  return (
    <div className={css.alone}>
      <Notice
        kind="problem"
        title={t('part-missing.title')}
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            {t('app.crash.reload')}
          </Button>
        }
      >
        <p>{t('part-missing.advice')}</p>
      </Notice>
    </div>
  );
}
