import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import css from './chart.module.css';

/** Two columns, which fit on a phone. */
export function ScoreTable({ examinations }: { readonly examinations: readonly Examination[] }) {
  const { t, moment, probability } = useLanguage();
  return (
    <details className={css.details}>
      <summary>{t('lesion.chart.table')}</summary>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('lesion.chart.when')}</th>
            <th scope="col">{t('lesion.chart.result')}</th>
          </tr>
        </thead>
        <tbody>
          {examinations.map(({ id, takenAt, verdict }) => (
            <tr key={id}>
              <td>
                {moment(takenAt)}
                {verdict.band !== 'refused' && <span className={css.kind}>{t(`lesion.kind.${verdict.modality}`)}</span>}
              </td>
              <td>
                {verdict.band !== 'refused' && (
                  <span className={css.score}>
                    {probability(verdict.probability, Object.values(verdict.operatingPoints))}
                  </span>
                )}
                {t(`band.${verdict.band}`)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
