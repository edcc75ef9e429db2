import { useLanguage } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import css from './detail.module.css';

/** Says that a change is kept. */
export function SavedLine({ isSaved }: { readonly isSaved: boolean }) {
  const { t } = useLanguage();
  return (
    <p className={css.saved} role="status">
      {isSaved && (
        <>
          <Icon name="check" />
          {t('history.saved')}
        </>
      )}
    </p>
  );
}
