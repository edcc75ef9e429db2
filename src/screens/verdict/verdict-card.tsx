import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, type Manifest, type SeveralPhotos, scopeOf, type Verdict } from '../../judgement/index.ts';
import { BandBadge, Card } from '../../ui/index.ts';
import type { AnswerChange, Answers, Modality } from '../../vocabulary/index.ts';
import { AdvicePanel } from './advice-panel.tsx';
import { LowCaveats } from './low-caveats.tsx';
import { ModalityLine } from './modality-line.tsx';
import { PhotoFindings } from './photo-findings.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import { RefusalReasons } from './refusal-reasons.tsx';
import { SeveralVerdict } from './several-verdict.tsx';
import { SixQuestions } from './six-questions.tsx';
import css from './verdict.module.css';
import { WhatThisMeans } from './what-this-means.tsx';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** What it is made of, where there is more than one photo. */
  readonly several?: SeveralPhotos | undefined;
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
  /** What was advised before for the same lesion. */
  readonly earlier?: ReactNode;
  /** How it could be computed otherwise. */
  readonly afterProvenance?: ReactNode;
}

/** A sentence, the number with what it must be read with, the questions, what it means, and what to do. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, several, answers, onAnswer, manifest, missed, headingRef, children, afterProvenance, earlier } = props;
  const { t } = useLanguage();
  const { band, label } = verdict;
  const advice = adviceFor(band, answers);
  const isOne = several === undefined;
  const outside = scopeOf(answers) === 'outside';
  const sentence = several?.outcome === 'refused' ? 'several.refused.sentence' : (`verdict.${band}.sentence` as const);
  return (
    <Card>
      <div className={css.card} data-testid="verdict" data-band={band}>
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {t(outside ? `advice.${advice.code}.title` : sentence)}
        </h2>
        <p className={css.first}>{t(outside ? `advice.${advice.code}.words` : `advice.${advice.code}.title`)}</p>
        {band === 'low' && <LowCaveats missed={missed} />}
        {band === 'refused' && isOne && <RefusalReasons reasons={verdict.reasons} />}
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
        <SixQuestions advice={advice.code} answers={answers} onAnswer={onAnswer} />
        <WhatThisMeans verdict={verdict} advice={advice.code} scope={scopeOf(answers)} manifest={manifest} />
        <section className={css.next}>
          <h3>{t('verdict.next')}</h3>
          <AdvicePanel advice={advice} />
          {earlier}
        </section>
        {band !== 'refused' && (
          <ModalityLine
            verdict={verdict}
            other={props.other}
            looksLike={props.looksLike}
            asks={props.asks}
            onChoose={props.onChooseModality}
          />
        )}
        {children}
        <ProvenanceDetails verdict={verdict} />
        {afterProvenance}
        <p className={css.small}>
          {t('verdict.disclaimer')} <Link href="/model">{t('nav.model')}</Link>
        </p>
      </div>
    </Card>
  );
}
