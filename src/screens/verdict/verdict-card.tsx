import type { ReactNode, Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, type Manifest, scopeOf, type Verdict } from '../../judgement/index.ts';
import { BandBadge, Card } from '../../ui/index.ts';
import type { AnswerChange, Answers, Modality } from '../../vocabulary/index.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { LowCaveats } from './low-caveats.tsx';
import { ModalityLine } from './modality-line.tsx';
import { PhotoFindings } from './photo-findings.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import { RefusalReasons } from './refusal-reasons.tsx';
import { SixQuestions } from './six-questions.tsx';
import css from './verdict.module.css';
import { WhatThisMeans } from './what-this-means.tsx';

interface VerdictCardProps {
  readonly verdict: Verdict;
  readonly answers: Answers;
  /** Absent where nothing can be answered any more. */
  readonly onAnswer?: ((change: AnswerChange) => void) | undefined;
  /** Of the model that judged, if it is at hand. */
  readonly manifest: Manifest | undefined;
  /** The other way it can be judged. */
  readonly other?: Modality | undefined;
  /** The other way, if the photo clearly looks like that. */
  readonly looksLike?: Modality | undefined;
  /** Whether to ask how the photo was taken, rather than to leave it at what it looks like. */
  readonly asks?: boolean;
  /** Cancers in 100 that the model misses, if its figures are at hand. */
  readonly missed: number | undefined;
  readonly onChooseModality: (modality: Modality) => void;
  /** Where the focus goes when the verdict arrives. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What became of it on this device. */
  readonly children?: ReactNode;
}

export function VerdictCard(props: VerdictCardProps) {
  const { verdict, answers, onAnswer, manifest, missed, headingRef, children } = props;
  const { t } = useLanguage();
  const { band, label } = verdict;
  const advice = adviceFor(band, answers);
  return (
    <Card>
      <div className={css.card} data-testid="verdict" data-band={band}>
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {t(`verdict.${band}.sentence`)}
        </h2>
        {band === 'low' && <LowCaveats missed={missed} />}
        {band === 'refused' && <RefusalReasons reasons={verdict.reasons} />}
        <AdvicePanel advice={advice} />
        <SixQuestions advice={advice.code} answers={answers} onAnswer={onAnswer} />
        <div className={css.outcome}>
          <BandBadge band={band} word={t(`band.${band}`)} />
          <p className={css.label} data-testid="verdict-label" data-value={label}>
            {t(band === 'uncertain' ? 'verdict.label.malignant-uncertain' : `verdict.label.${label}`)}
          </p>
        </div>
        <ProbabilityFigure verdict={verdict} />
        <WhatThisMeans verdict={verdict} advice={advice.code} scope={scopeOf(answers)} manifest={manifest} />
        {band !== 'refused' && (
          <ModalityLine
            verdict={verdict}
            other={props.other}
            looksLike={props.looksLike}
            asks={props.asks}
            onChoose={props.onChooseModality}
          />
        )}
        {band !== 'refused' && <PhotoFindings findings={verdict.findings ?? []} />}
        {children}
        <ProvenanceDetails verdict={verdict} />
        <p className={css.small}>{t('verdict.disclaimer')}</p>
      </div>
    </Card>
  );
}
