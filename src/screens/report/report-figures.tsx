import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { manifestOf } from '../verdict/manifest-of.ts';
import { missedOnSet } from '../verdict/missed-of-100.ts';
import css from './report.module.css';

/** How good the model that judged is for photos of this kind: what it misses first. */
export function ReportFigures({ verdict }: { readonly verdict: Verdict }) {
  const { t, figure } = useLanguage();
  const { engine } = useServices();
  const manifest = manifestOf(verdict, useStore(engine.state));
  const sets = manifest?.figures.filter(({ modality }) => modality === verdict.modality) ?? [];
  return (
    <section className={css.part}>
      <h3>{t(`report.figures.${verdict.modality}`)}</h3>
      {sets.length === 0 && <p>{t('report.figures.gone')}</p>}
      {sets.map((set) => {
        const { name, pictures, target, auc } = set;
        return (
          <p key={name} data-testid="report-figures">
            {t(`report.figures.missed.${target}`, {
              set: name,
              pictures,
              missed: missedOnSet(set),
              auc: figure(auc.value),
              low: figure(auc.low),
              high: figure(auc.high),
            })}
          </p>
        );
      })}
    </section>
  );
}
