import { useLanguage } from '../../i18n/index.ts';
import css from './model.module.css';

const LIMITS = ['diagnosis', 'misses', 'skin', 'age', 'kinds', 'photo', 'device'] as const;

export function Limits() {
  const { t } = useLanguage();
  return (
    <section className={css.limits}>
      <h2>{t('figures.limits.title')}</h2>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{t(`figures.limits.${limit}`)}</li>
        ))}
      </ul>
    </section>
  );
}
