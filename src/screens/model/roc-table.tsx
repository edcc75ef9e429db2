import { useLanguage } from '../../i18n/index.ts';
import type { Figures } from '../../judgement/index.ts';
import css from './model.module.css';

/** Rows enough to read the curve from. */
const ROWS = 12;

export function RocTable({ roc }: { readonly roc: Figures['roc'] }) {
  const { t, percent } = useLanguage();
  const step = Math.max(1, Math.ceil((roc.length - 1) / ROWS));
  const rows = roc.filter((_, i) => i % step === 0 || i === roc.length - 1);
  return (
    <details className={css.table}>
      <summary>{t('figures.roc.table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('figures.roc.x')}</th>
            <th scope="col">{t('figures.roc.y')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([alarms, sensitivity]) => (
            <tr key={`${alarms} ${sensitivity}`}>
              <td>{percent(alarms)}</td>
              <td>{percent(sensitivity)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
