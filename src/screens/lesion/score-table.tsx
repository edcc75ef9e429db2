import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import css from './chart.module.css';

export function ScoreTable({ examinations }: { readonly examinations: readonly Examination[] }) {
  const { t, moment, probability } = useLanguage();
  return (
    <details className={css.details}>
      <summary>{t('lesion.chart.table')}</summary>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('lesion.chart.when')}</th>
            <th scope="col">{t('lesion.chart.score')}</th>
            <th scope="col">{t('lesion.chart.band')}</th>
          </tr>
        </thead>
        <tbody>
          {examinations.map(({ id, takenAt, verdict }) => (
            <tr key={id}>
              <td>{moment(takenAt)}</td>
              <td>
                {verdict.band === 'refused' ? '–' : probability(verdict.probability, Object.values(verdict.operatingPoints))}
              </td>
              <td>{t(`band.${verdict.band}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
