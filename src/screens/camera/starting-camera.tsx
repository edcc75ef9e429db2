import { useLanguage } from '../../i18n/index.ts';
import css from './camera.module.css';

export function StartingCamera() {
  const { t } = useLanguage();
  return (
    <p className={css.starting} role="status">
      {t('camera.starting')}
    </p>
  );
}
