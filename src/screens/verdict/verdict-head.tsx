import type { Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Advice, Scope, SeveralPhotos, Verdict } from '../../judgement/index.ts';
import type { FollowUp } from '../../records/index.ts';
import { BandBadge, Button, Card } from '../../ui/index.ts';
import type { ScopeLimit } from '../../vocabulary/index.ts';
import { KnownOutcome } from './known-outcome.tsx';
import { leadingWords } from './leading-words.ts';
import { LowCaveats } from './low-caveats.tsx';
import { NotMeasured } from './not-measured.tsx';
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
  /** For what it was never measured, of what holds here. */
  readonly limits: readonly ScopeLimit[];
  readonly followUp: FollowUp;
  readonly missed: number | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  /** The way to the questions, where they are to be answered first. */
  readonly onAnswerFirst: (() => void) | undefined;
}

/** The sentence and what to do, what both rest on, then the number: all that is to be read first. */
export function VerdictHead(props: VerdictHeadProps) {
  const { verdict, several, advice, scope, limits, followUp, missed, headingRef, onAnswerFirst } = props;
  const { t } = useLanguage();
  const { band } = verdict;
  const outside = scope === 'outside';
  // Then it is the answers, or for whom it was never measured, that decide: the advice leads, and no score qualifies it.
  const decided = outside || advice.code === 'seen-soon';
  const isMalignant = followUp.outcome === 'malignant';
  const sentence = several?.outcome === 'refused' ? 'several.refused.sentence' : (`verdict.${band}.sentence` as const);
  const [first, second] = isMalignant
    ? (['known.at-the-time', outside ? 'not-measured.meaning' : sentence] as const)
    : leadingWords(advice.code, scope, sentence);
  return (
    <Card>
      <div className={css.card}>
        <KnownOutcome followUp={followUp} />
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {t(first)}
        </h2>
        <div className={css.first}>
          <p>{t(second)}</p>
          {!isMalignant && advice.code === 'answer-first' && onAnswerFirst && (
            <Button kind="primary" onClick={onAnswerFirst}>
              {t('questions.go')}
            </Button>
          )}
        </div>
        {band === 'low' && !decided && !isMalignant && <LowCaveats missed={missed} />}
        {band === 'refused' && several === undefined && <RefusalReasons reasons={verdict.reasons} />}
        <p className={css.small}>{t('verdict.always')}</p>
        {outside ? (
          <NotMeasured limits={limits} />
        ) : (
          <Score verdict={verdict} several={several} isExplained={!isMalignant} />
        )}
      </div>
    </Card>
  );
}

interface ScoreProps extends Pick<VerdictHeadProps, 'verdict' | 'several'> {
  /** Whether what it means where the person checks stands below. */
  readonly isExplained: boolean;
}

function Score({ verdict, several, isExplained }: ScoreProps) {
  const { t } = useLanguage();
  const { band, label } = verdict;
  return (
    <>
      <div className={css.outcome}>
        <BandBadge band={band} word={t(`band.${band}`)} />
        <p className={css.label} data-testid="verdict-label" data-value={label}>
          {t(band === 'uncertain' ? 'verdict.label.malignant-uncertain' : `verdict.label.${label}`)}
        </p>
      </div>
      <ProbabilityFigure verdict={verdict} isExplained={isExplained} />
      {several && <SeveralVerdict several={several} />}
      {band !== 'refused' && <PhotoFindings findings={verdict.findings ?? []} />}
    </>
  );
}
