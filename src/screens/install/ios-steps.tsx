import { useLanguage } from '../../i18n/index.ts';
import css from './install-card.module.css';

/** No browser there lets a page ask for it (WebKit has no `beforeinstallprompt`). */
export function IosSteps() {
  const { t } = useLanguage();
  return (
    <>
      <p>{t('install.ios.advice')}</p>
      <ol className={css.steps}>
        <li>{t('install.ios.share')}</li>
        <li>{t('install.ios.add')}</li>
        <li>{t('install.ios.open')}</li>
      </ol>
    </>
  );
}
