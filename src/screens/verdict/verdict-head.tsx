import type { ReactNode, Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { SeveralPhotos, Verdict } from '../../judgement/index.ts';
import type { FollowUp } from '../../records/index.ts';
import { BandBadge, Button, Card } from '../../ui/index.ts';
import type { ScopeLimit } from '../../vocabulary/index.ts';
import { useDay } from '../place/use-day.ts';
import { KnownOutcome } from './known-outcome.tsx';
import { leadTitle } from './lead-title.ts';
import { LeadWords } from './lead-words.tsx';
import { leadingWords } from './leading-words.ts';
import { LowCaveats } from './low-caveats.tsx';
import { NotMeasured } from './not-measured.tsx';
import { PhotoFindings } from './photo-findings.tsx';
import { ProbabilityFigure } from './probability-figure.tsx';
import type { Reading } from './reading.ts';
import { RefusalReasons } from './refusal-reasons.tsx';
import { SeveralVerdict } from './several-verdict.tsx';
import css from './verdict.module.css';

interface VerdictHeadProps {
  readonly verdict: Verdict;
  readonly several: SeveralPhotos | undefined;
  readonly reading: Reading;
  /** For what it was never measured, of what holds here. */
  readonly limits: readonly ScopeLimit[];
  readonly followUp: FollowUp;
  readonly missed: number | undefined;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
  /** The way to the questions, where they are to be answered first. */
  readonly onAnswerFirst: (() => void) | undefined;
  /** What the number must not be read without. */
  readonly children?: ReactNode;
}

/** The sentence and what to do, what both rest on, then the number: all that is to be read first. */
export function VerdictHead(props: VerdictHeadProps) {
  const { verdict, several, reading, limits, followUp, missed, headingRef, onAnswerFirst, children } = props;
  const { own, scope, isPast, lead, isExplained } = reading;
  const { t } = useLanguage();
  const day = useDay();
  const { band } = verdict;
  const outside = scope === 'outside';
  // Then it is the answers, or for whom it was never measured, that decide: the advice leads, and no score qualifies it.
  const decided = outside || isPast || own.code === 'seen-soon';
  const sentence = several?.outcome === 'refused' ? 'several.refused.sentence' : (`verdict.${band}.sentence` as const);
  const [first, second] = ownWords(reading, sentence);
  return (
    <Card>
      <div className={css.card}>
        <KnownOutcome followUp={followUp} />
        <h2 ref={headingRef} tabIndex={-1} className={css.sentence}>
          {lead ? leadTitle(lead, t, day) : t(first)}
        </h2>
        {lead && (
          <LeadWords lead={lead} ownTitle={t(isPast ? first : 'standing.this-check')}>
            {!isPast && t(first)}
          </LeadWords>
        )}
        <div className={css.first}>
          {!isWatchedAnyway(reading) && <p>{t(second)}</p>}
          {asksFirst(reading) && onAnswerFirst && (
            <Button kind={lead ? 'secondary' : 'primary'} onClick={onAnswerFirst}>
              {t('questions.go')}
            </Button>
          )}
        </div>
        {band === 'low' && !decided && <LowCaveats missed={missed} />}
        {band === 'refused' && several === undefined && <RefusalReasons reasons={verdict.reasons} />}
        <p className={css.small}>{t('verdict.always')}</p>
        {children}
        {outside ? (
          <NotMeasured limits={limits} />
        ) : (
          <Score verdict={verdict} several={several} isExplained={isExplained} isOutweighed={isPast || lead !== undefined} />
        )}
      </div>
    </Card>
  );
}

/** What the check says by itself, as keys of messages. @param sentence what its score says. */
function ownWords<Sentence extends string>({ own, scope, isPast }: Reading, sentence: Sentence) {
  if (!isPast) return leadingWords(own.code, scope, sentence);
  return ['known.at-the-time', scope === 'outside' ? 'not-measured.meaning' : sentence] as const;
}

/** “Keep watching it” is not to be read below what leads. */
function isWatchedAnyway({ lead, own, isPast }: Reading): boolean {
  return lead !== undefined && own.code === 'watch' && !isPast;
}

function asksFirst({ own, isPast }: Reading): boolean {
  return own.code === 'answer-first' && !isPast;
}

interface ScoreProps extends Pick<VerdictHeadProps, 'verdict' | 'several'> {
  /** Whether what it means where the person checks stands below. */
  readonly isExplained: boolean;
  /** Then a low score is not coloured as good news. */
  readonly isOutweighed: boolean;
}

function Score({ verdict, several, isExplained, isOutweighed }: ScoreProps) {
  const { t } = useLanguage();
  const { band, label } = verdict;
  return (
    <>
      <div className={css.outcome}>
        {band === 'low' && isOutweighed ? <p>{t(`band.${band}`)}</p> : <BandBadge band={band} word={t(`band.${band}`)} />}
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
