import { useLanguage } from '../../i18n/index.ts';
import type { Manifest } from '../../judgement/index.ts';
import { backboneWords } from './backbone-words.ts';
import css from './model.module.css';

export function TrainingData({ manifest }: { readonly manifest: Manifest }) {
  const { t } = useLanguage();
  const { name, version, licence, training } = manifest;
  return (
    <section className={css.training}>
      <h2>{t('figures.data.title')}</h2>
      <p>
        {t('figures.data.lead', { name, version, licence })} {backboneWords(training.backbone, t)}
      </p>
      <ul>
        {training.sets.map((set) => (
          <li key={set.name}>
            <h3>{set.name}</h3>
            <p>
              {t('figures.data.set', { pictures: set.pictures, malignant: set.malignant })}.{' '}
              {t('figures.data.licence', { licence: set.licence })}.
            </p>
            <p className={css.small}>{set.citation}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
