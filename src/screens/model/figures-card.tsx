import { lazy, Suspense } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Figures, ModalityJudgement } from '../../judgement/index.ts';
import { Card, Skeleton } from '../../ui/index.ts';
import { Figure } from './figure.tsx';
import css from './model.module.css';
import { Outcomes } from './outcomes.tsx';
import { RocTable } from './roc-table.tsx';

/** The chart's library is larger than the rest of the app: it comes after the words. */
const RocChart = lazy(() => import('./roc-chart.tsx'));

interface FiguresCardProps {
  readonly figures: Figures;
  readonly means: ModalityJudgement | undefined;
}

export function FiguresCard({ figures, means }: FiguresCardProps) {
  const { t, percent, threshold, figure } = useLanguage();
  const { name, target, pictures, malignant, groups, auc, atLow, atHigh, roc } = figures;
  return (
    <Card>
      <section className={css.card} data-testid="figures">
        <h2>
          {t(`figures.set.${figures.modality}`)}: {name}
        </h2>
        <p className={css.small}>{t(`figures.pictures.${target}`, { pictures, malignant, groups })}</p>
        <Outcomes figures={figures} />
        <Figure
          title={t('figures.auc')}
          interval={auc}
          format={figure}
          words={t(`figures.auc.words.${target}`, { percent: percent(auc.value) })}
        />
        <div className={css.figures}>
          <Figure title={t('figures.sensitivity.low')} interval={atLow.sensitivity} format={percent} />
          <Figure title={t('figures.specificity.low')} interval={atLow.specificity} format={percent} />
          <Figure title={t('figures.sensitivity.high')} interval={atHigh.sensitivity} format={percent} />
          <Figure title={t('figures.specificity.high')} interval={atHigh.specificity} format={percent} />
        </div>
        <Suspense fallback={<Skeleton label={t('app.loading')} />}>
          <RocChart roc={roc} label={t('figures.roc.label', { set: name, auc: figure(auc.value) })} />
        </Suspense>
        <RocTable roc={roc} />
        <p className={css.small}>
          {means &&
            t('figures.thresholds', {
              low: threshold(means.operatingPoints.low),
              high: threshold(means.operatingPoints.high),
              prevalence: percent(means.prevalence),
            })}{' '}
          {t('figures.calibration')}: {percent(figures.calibrationError)}.
        </p>
      </section>
    </Card>
  );
}
