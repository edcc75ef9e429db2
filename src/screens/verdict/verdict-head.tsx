import type { Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Advice, Scope, SeveralPhotos, Verdict } from '../../judgement/index.ts';
import { BandBadge, Button, Card } from '../../ui/index.ts';
import { LowCaveats } from './low-caveats.tsx';
import { PhotoFindings } from './photo-findings.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import { RefusalReasons } from './refusal-reasons.tsx';
import { SeveralVerdict } from './several-verdict.tsx';
import css from './verdict.module.css';

interface VerdictHeadProps {
  readonly verdict: Verdict;
  readonly several: SeveralPhotos | undefined;
  readonly advice: Advice;
  readonly scope: Scope;
  readonly missed: number | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  /** The way to the questions, where they are to be answered first. */
  readonly onAnswerFirst: (() => void) | undefined;
}

/** The sentence and what to do, what both rest on, then the number: all that is to be read first. */
export function VerdictHead(props: VerdictHeadProps) {
  const { verdict, several, advice, scope, missed, headingRef, onAnswerFirst } = props;
  const { t } = useLanguage();
  const { band, label } = verdict;
  const outside = scope === 'outside';
  const sentence = several?.outcome === 'refused' ? 'several.refused.sentence' : (`verdict.${band}.sentence` as const);
  return (
    <Card>
      <div className={css.card}>
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {t(outside ? `advice.${advice.code}.title` : sentence)}
        </h2>
        <div className={css.first}>
          <p>{t(outside ? `advice.${advice.code}.words` : `advice.${advice.code}.title`)}</p>
          {advice.code === 'answer-first' && onAnswerFirst && (
            <Button kind="primary" onClick={onAnswerFirst}>
              {t('questions.go')}
            </Button>
          )}
        </div>
        {band === 'low' && <LowCaveats missed={missed} />}
        {band === 'refused' && several === undefined && <RefusalReasons reasons={verdict.reasons} />}
        <p className={css.small}>{t('verdict.always')}</p>
        <div className={css.outcome}>
          <BandBadge band={band} word={t(`band.${band}`)} />
          <p className={css.label} data-testid="verdict-label" data-value={label}>
            {t(band === 'uncertain' ? 'verdict.label.malignant-uncertain' : `verdict.label.${label}`)}
          </p>
        </div>
        <ProbabilityFigure verdict={verdict} />
        {several && <SeveralVerdict several={several} />}
        {band !== 'refused' && <PhotoFindings findings={verdict.findings ?? []} />}
      </div>
    </Card>
  );
}
