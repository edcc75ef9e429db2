import { useLanguage } from '../i18n/index.ts';
import { useServices, useStore } from '../screens/index.ts';
import { Button, Notice } from '../ui/index.ts';
import css from './frame.module.css';

/** A new version starts on the person's word, never under their hands. */
export function UpdateNotice() {
  const { t } = useLanguage();
  const { update } = useServices();
  const apply = useStore(update);
  if (!apply) return null;
  return (
    <div className={css.update}>
      <Notice kind="news" title={t('app.update.title')} actions={<Button onClick={apply}>{t('app.update.apply')}</Button>}>
        <p>{t('app.update.advice')}</p>
      </Notice>
    </div>
  );
}
