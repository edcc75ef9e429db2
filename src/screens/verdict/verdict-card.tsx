import { type ReactNode, type Ref, useRef } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { Manifest, SeveralPhotos, Verdict } from '../../judgement/index.ts';
import { type FollowUp, NO_FOLLOW_UP } from '../../records/index.ts';
import { Card, joined } from '../../ui/index.ts';
import { type AnswerChange, type Answers, answersKnowing, type Modality, type ScopeLimit } from '../../vocabulary/index.ts';
import { goTo } from './go-to.ts';
import { ModalityLine } from './modality-line.tsx';
import { NextSteps } from './next-steps.tsx';
import { OtherKindNotice } from './other-kind-notice.tsx';
import { ProvenanceDetails } from './provenance-details.tsx';
import { readingOf } from './reading.ts';
import { SixQuestions } from './six-questions.tsx';
import { NOTHING_STANDS, type Standing } from './standing.ts';
import css from './verdict.module.css';
import { VerdictHead } from './verdict-head.tsx';
import { WhatThisMeans } from './what-this-means.tsx';

interface VerdictCardProps {
  readonly verdict: Verdict;
  /** What it is made of, where there is more than one photo. */
  readonly several?: SeveralPhotos | undefined;
  readonly answers: Answers;
  /** What holds of the person and the place without having been ticked. */
  readonly known?: readonly ScopeLimit[] | undefined;
  /** ISO 8601. */
  readonly takenAt: string;
  /** What became known of the lesion. */
  readonly followUp?: FollowUp | undefined;
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
  /** Its photos, where they stand between the number and the questions; on wide screens beside both. */
  readonly photo?: ReactNode;
  /** What became of it on this device. */
  readonly children?: ReactNode;
  /** What the other checks of the same lesion say. */
  readonly standing?: Standing | undefined;
  /** How it could be computed otherwise; put away with how it was computed. */
  readonly afterProvenance?: ReactNode;
}

const NOTHING_KNOWN: readonly ScopeLimit[] = [];

/** A sentence, the number with what it must be read with, the photo, the questions, what it means, and what to do. */
export function VerdictCard(props: VerdictCardProps) {
  const { verdict, several, answers, onAnswer, manifest, missed, headingRef, photo, children, afterProvenance } = props;
  const { known = NOTHING_KNOWN, followUp = NO_FOLLOW_UP, standing = NOTHING_STANDS, takenAt } = props;
  const { t } = useLanguage();
  const questions = useRef<HTMLHeadingElement>(null);
  const { band } = verdict;
  const all = answersKnowing(answers, known);
  const reading = readingOf({ band, answers: all, followUp, takenAt, standing });
  const { own, scope, next, isExplained } = reading;
  return (
    <div className={joined(css.verdict, photo !== undefined && css.beside)} data-testid="verdict" data-band={band}>
      <VerdictHead
        verdict={verdict}
        several={several}
        reading={reading}
        limits={all.outOfScope}
        followUp={followUp}
        missed={missed}
        headingRef={headingRef}
        onAnswerFirst={onAnswer && (() => goTo(questions.current))}
      >
        {band !== 'refused' && scope === 'within' && (
          <OtherKindNotice
            verdict={verdict}
            ofSpot={standing.modality}
            other={props.other}
            onChoose={props.onChooseModality}
          />
        )}
      </VerdictHead>
      {photo !== undefined && <div className={css.photoPlace}>{photo}</div>}
      <Card>
        <div className={css.card}>
          <SixQuestions advice={next?.code} answers={answers} known={known} onAnswer={onAnswer} headingRef={questions} />
          {isExplained && (
            <WhatThisMeans
              verdict={verdict}
              advice={own.code}
              scope={scope}
              photos={several?.outcome === 'judged' ? several.counted.length : 1}
              manifest={manifest}
            />
          )}
          <NextSteps reading={reading} followUp={followUp} standing={standing} />
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
          <ProvenanceDetails verdict={verdict} isOutside={scope === 'outside'}>
            {afterProvenance}
          </ProvenanceDetails>
          <p className={css.small}>
            {t('verdict.disclaimer')} <Link href="/model">{t('nav.model')}</Link>
          </p>
        </div>
      </Card>
    </div>
  );
}
