import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import css from './verdict.module.css';

interface ProvenanceDetailsProps {
  readonly verdict: Verdict;
  /** Whether nobody ever measured what its score is worth: then none is shown. */
  readonly isOutside?: boolean;
  /** How it could be computed otherwise. */
  readonly children?: ReactNode;
}

export function ProvenanceDetails({
  verdict: { logit, band, operatingPoints, provenance },
  isOutside = false,
  children,
}: ProvenanceDetailsProps) {
  const { t, figure, threshold } = useLanguage();
  const { modelName, modelVersion, backend, threads, passedOver, frame, flips, photo, milliseconds } = provenance;
  return (
    <details className={css.provenance}>
      <summary>{t('verdict.provenance')}</summary>
      <dl>
        <dt>{t('verdict.provenance.model')}</dt>
        <dd>{t('verdict.provenance.model.value', { name: modelName, version: modelVersion })}</dd>
        <dt>{t('verdict.provenance.backend')}</dt>
        <dd data-testid="verdict-backend" data-value={backend} data-threads={threads ?? 1}>
          {threads ? t('verdict.provenance.backend.threads', { backend, threads }) : backend}
        </dd>
        {passedOver && (
          <>
            <dt>{t('verdict.provenance.passed-over')}</dt>
            <dd data-testid="verdict-passed-over" data-value={passedOver.join(' ')}>
              {t('verdict.provenance.passed-over.value', { backends: passedOver.join(', ') })}
            </dd>
          </>
        )}
        <dt>{t('verdict.provenance.frame')}</dt>
        <dd>{t('verdict.provenance.frame.value', { side: frame.side, width: photo.width, height: photo.height })}</dd>
        {flips && (
          <>
            <dt>{t('verdict.provenance.flips')}</dt>
            <dd data-testid="verdict-flips">{t('verdict.provenance.flips.value')}</dd>
          </>
        )}
        <dt>{t('verdict.provenance.time')}</dt>
        <dd>{t('verdict.provenance.time.value', { milliseconds: Math.round(milliseconds) })}</dd>
        {band !== 'refused' && !isOutside && (
          <>
            <dt>{t('verdict.provenance.score')}</dt>
            <dd>{figure(logit)}</dd>
            <dt>{t('verdict.provenance.thresholds')}</dt>
            <dd>
              {t('verdict.provenance.thresholds.value', {
                low: threshold(operatingPoints.low),
                high: threshold(operatingPoints.high),
              })}
            </dd>
          </>
        )}
      </dl>
      {children}
    </details>
  );
}
