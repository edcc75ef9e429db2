import { useLanguage } from '../../i18n/index.ts';
import css from './examine.module.css';

export function PhotoTips() {
  const { t } = useLanguage();
  return (
    <section className={css.tips}>
      <h2>{t('examine.tips.title')}</h2>
      <ul>
        <li>{t('examine.tips.light')}</li>
        <li>{t('examine.tips.close')}</li>
        <li>{t('examine.tips.one')}</li>
      </ul>
      <p className={css.fine}>
        {t('verdict.disclaimer')} {t('verdict.always')}
      </p>
    </section>
  );
}
