import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { scopeOf, severalPhotos } from '../../judgement/index.ts';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import { buttonClass, Skeleton } from '../../ui/index.ts';
import { answersKnowing, type Modality } from '../../vocabulary/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { judgeAgain, otherModality } from '../verdict/judge-again.ts';
import { manifestOf } from '../verdict/manifest-of.ts';
import { missedOf100 } from '../verdict/missed-of-100.ts';
import { useKnownLimits } from '../verdict/use-known-limits.ts';
import { useStanding } from '../verdict/use-standing.ts';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import css from './detail.module.css';
import { EarlierVerdicts } from './earlier-verdicts.tsx';
import { FollowUpCard } from './follow-up-card.tsx';
import { NoteCard } from './note-card.tsx';
import { PhotoGallery } from './photo-gallery.tsx';
import { PlaceCard } from './place-card.tsx';
import { TakenAtCard } from './taken-at-card.tsx';
import { useAnswers } from './use-answers.ts';

interface KeptExaminationProps {
  readonly examination: Examination;
  /** Then there is no record that could be changed. */
  readonly removed: boolean;
  readonly children: ReactNode;
}

/** A kept examination: its photos, its verdict, which can be judged the other way, and what is said of it. */
export function KeptExamination({ examination, removed, children }: KeptExaminationProps) {
  const { t } = useLanguage();
  const { engine, records } = useServices();
  const loaded = useStore(engine.state);
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const { id, verdict, photos, lesionId } = examination;
  const { answers, answer } = useAnswers(examination, setFailed);
  const known = useKnownLimits(examination, examination.takenAt);
  const standing = useStanding(lesionId, examination);
  const manifest = manifestOf(verdict, loaded);
  const isOne = photos.length === 1;

  const choose = async (modality: Modality) => {
    if (loaded.stage !== 'ready') return;
    const judged = judgeAgain(examination, loaded.model.manifest, modality);
    setFailed(undefined);
    await records.replace(id, { verdict: judged }).catch((error: unknown) => setFailed(recordsCode(error)));
  };

  // Without them the advice might be too weak for a moment.
  if (!known || !standing) return <Skeleton label={t('app.loading')} />;
  const isOutside = scopeOf(answersKnowing(answers, known)) === 'outside';
  return (
    <div className={css.detail}>
      <PhotoGallery examination={examination} isOutside={isOutside} />
      <div className={css.judged}>
        <VerdictCard
          verdict={verdict}
          several={
            isOne || !manifest
              ? undefined
              : severalPhotos(
                  photos.map((photo) => photo.verdict),
                  manifest,
                )
          }
          answers={answers}
          known={known}
          takenAt={examination.takenAt}
          followUp={examination.followUp}
          standing={standing}
          onAnswer={removed ? undefined : answer}
          manifest={manifest}
          other={removed || !isOne ? undefined : otherModality(verdict, loaded)}
          missed={missedOf100(verdict, loaded)}
          onChooseModality={choose}
        >
          {failed && <RecordsNotice code={failed} />}
          {children}
        </VerdictCard>
        {!isOutside && <EarlierVerdicts examination={examination} />}
      </div>
      {!removed && (
        <div className={css.said}>
          <PlaceCard examination={examination} />
          <TakenAtCard examination={examination} />
          <NoteCard examination={examination} />
          <FollowUpCard examination={examination} />
          <p>
            <Link className={buttonClass()} href={`/report/${id}`}>
              {t('report.open')}
            </Link>
          </p>
        </div>
      )}
    </div>
  );
}
