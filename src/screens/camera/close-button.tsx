import { useLanguage } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import css from './camera.module.css';

export function CloseButton({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLanguage();
  return (
    <button type="button" className={css.close} onClick={onClose} aria-label={t('camera.close')}>
      <Icon name="cross" />
    </button>
  );
}
