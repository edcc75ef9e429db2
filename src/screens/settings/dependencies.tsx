import { useLanguage } from '../../i18n/index.ts';
import { PARTS } from './parts.ts';
import css from './settings.module.css';

/** The work of others in the app, by name and licence. */
export function Dependencies() {
  const { t } = useLanguage();
  return (
    <details>
      <summary>{t('settings.parts.title')}</summary>
      <p>{t('settings.parts.fonts')}</p>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('settings.parts.name')}</th>
            <th scope="col">{t('settings.parts.licence')}</th>
          </tr>
        </thead>
        <tbody>
          {PARTS.map(({ name, licence }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{licence}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
