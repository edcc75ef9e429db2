import { useLanguage } from '../../i18n/index.ts';
import { GUIDELINES } from '../../judgement/index.ts';
import css from './advice.module.css';

/** The guidelines that the advice follows. */
export function AdviceSources() {
  const { t } = useLanguage();
  return (
    <details className={css.sources}>
      <summary>{t('advice.sources')}</summary>
      <ul>
        {GUIDELINES.map(({ title, publisher, year, url }) => (
          <li key={url}>
            {publisher}
            {year && `, ${year}`}:{' '}
            <a href={url} target="_blank" rel="noreferrer">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
