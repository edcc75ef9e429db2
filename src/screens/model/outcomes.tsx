import { useLanguage } from '../../i18n/index.ts';
import type { Figures } from '../../judgement/index.ts';
import css from './model.module.css';
import { of100 } from './of-100.ts';

/** What the model makes of 100 malignant and of 100 harmless spots. */
export function Outcomes({ figures }: { readonly figures: Figures }) {
  const { t } = useLanguage();
  const { malignant, harmless } = of100(figures);
  return (
    <div className={css.outcomes}>
      <Outcome
        title={t(`figures.of-100.${figures.target}`, { found: malignant.found, missed: malignant.missed })}
        rows={[
          [t('figures.of-100.suspicious'), malignant.suspicious],
          [t('figures.of-100.unclear'), malignant.unclear],
          [t('figures.of-100.missed'), malignant.missed],
        ]}
      />
      <Outcome
        title={t('figures.of-100.harmless', { spared: harmless.spared })}
        rows={[
          [t('figures.of-100.spared'), harmless.spared],
          [t('figures.of-100.unclear'), harmless.unclear],
          [t('figures.of-100.suspicious'), harmless.suspicious],
        ]}
      />
    </div>
  );
}

interface OutcomeProps {
  readonly title: string;
  readonly rows: readonly (readonly [words: string, count: number])[];
}

function Outcome({ title, rows }: OutcomeProps) {
  return (
    <section className={css.outcome}>
      <h3>{title}</h3>
      <ul>
        {rows.map(([words, count]) => (
          <li key={words}>
            <b>{count}</b> {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
