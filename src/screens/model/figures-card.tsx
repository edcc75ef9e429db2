import { lazy, Suspense } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Figures, ModalityJudgement } from '../../judgement/index.ts';
import { Card, Skeleton } from '../../ui/index.ts';
import { Figure } from './figure.tsx';
import css from './model.module.css';
import { RocTable } from './roc-table.tsx';

/** The chart's library is larger than the rest of the app: it comes after the words. */
const RocChart = lazy(() => import('./roc-chart.tsx'));

interface FiguresCardProps {
  readonly figures: Figures;
  readonly means: ModalityJudgement | undefined;
}

export function FiguresCard({ figures, means }: FiguresCardProps) {
  const { t, percent, figure } = useLanguage();
  const { name, auc, sensitivity, specificity, roc } = figures;
  const target = t(`figures.target.${figures.target}`);
  const [found, spared] = [Math.round(sensitivity.value * 100), Math.round(specificity.value * 100)];
  return (
    <Card>
      <section className={css.card} data-testid="figures">
        <h2>
          {t(`figures.set.${figures.modality}`)}: {name}
        </h2>
        <p className={css.small}>
          {t('figures.pictures', {
            pictures: figures.pictures,
            malignant: figures.malignant,
            target,
            groups: figures.groups,
          })}
        </p>
        <div className={css.figures}>
          <Figure
            title={t('figures.auc')}
            interval={auc}
            format={figure}
            words={t('figures.auc.words', { target, percent: percent(auc.value) })}
          />
          <Figure
            title={t('figures.sensitivity')}
            interval={sensitivity}
            format={percent}
            words={t('figures.sensitivity.words', { target, found, missed: 100 - found })}
          />
          <Figure
            title={t('figures.specificity')}
            interval={specificity}
            format={percent}
            words={t('figures.specificity.words', { spared, alarms: 100 - spared })}
          />
        </div>
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <RocChart roc={roc} label={t('figures.roc.label', { set: name, auc: figure(auc.value) })} />
        </Suspense>
        <RocTable roc={roc} />
        <p className={css.small}>
          {means &&
            t('figures.thresholds', {
              low: percent(means.operatingPoints.low),
              high: percent(means.operatingPoints.high),
              prevalence: percent(means.prevalence),
            })}{' '}
          {t('figures.calibration')}: {percent(figures.calibrationError)}.
        </p>
      </section>
    </Card>
  );
}
