import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { manifestOf } from '../verdict/manifest-of.ts';
import { Fact } from './fact.tsx';
import css from './report.module.css';

/** What judged it and how, so that it can be judged again; and how good that model is for photos of this kind. */
export function ReportProvenance({ examination: { verdict, earlierVerdicts } }: { readonly examination: Examination }) {
  const { t, figure, probability } = useLanguage();
  const { engine } = useServices();
  const manifest = manifestOf(verdict, useStore(engine.state));
  const { modelName, modelVersion, modelHash, backend, preprocessing } = verdict.provenance;
  const figures = manifest?.figures.filter(({ modality }) => modality === verdict.modality) ?? [];
  return (
    <>
      <section className={css.part}>
        <h3>{t('report.figures')}</h3>
        {figures.length === 0 && <p>{t('report.figures.gone')}</p>}
        {figures.map(({ name: set, pictures, auc }) => (
          <p key={set}>
            {t('report.figures.auc', {
              set,
              pictures,
              auc: figure(auc.value),
              low: figure(auc.low),
              high: figure(auc.high),
            })}
          </p>
        ))}
      </section>
      <section className={css.part}>
        <h3>{t('report.provenance')}</h3>
        <p className={css.hash}>
          {t('report.provenance.model', { name: modelName, version: modelVersion, hash: modelHash })}
        </p>
        <p>{t('report.provenance.way', { backend, preprocessing, logit: figure(verdict.logit) })}</p>
        <dl className={css.facts}>
          {earlierVerdicts.map(({ verdict: earlier, replacedAt }) => (
            <Fact key={replacedAt} term={t('report.earlier')}>
              {t('report.earlier.value', {
                band: t(`band.${earlier.band}`),
                probability:
                  earlier.band === 'refused'
                    ? t('verdict.probability.none')
                    : probability(earlier.probability, Object.values(earlier.operatingPoints)),
                version: earlier.provenance.modelVersion,
              })}
            </Fact>
          ))}
        </dl>
      </section>
    </>
  );
}
