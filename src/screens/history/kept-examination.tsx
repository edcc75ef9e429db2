import { type ReactNode, useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import type { Modality } from '../../vocabulary/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { usePictureUrl } from '../use-stored.ts';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import { judgeAgain, otherModality } from '../verdict/judge-again.ts';
import { manifestOf } from '../verdict/manifest-of.ts';
import { missedOf100 } from '../verdict/missed-of-100.ts';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import css from './history.module.css';
import { useAnswers } from './use-answers.ts';

interface KeptExaminationProps {
  readonly examination: Examination;
  /** Then there is no record that could be changed. */
  readonly removed: boolean;
  readonly children: ReactNode;
}

/** A kept examination: its photo and its verdict, which can be judged the other way. */
export function KeptExamination({ examination, removed, children }: KeptExaminationProps) {
  const { t } = useLanguage();
  const { engine, records } = useServices();
  const loaded = useStore(engine.state);
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const { id, verdict } = examination;
  const photoUrl = usePictureUrl(useCallback(() => records.photo(id), [records, id]));

  const { answers, answer } = useAnswers(examination, setFailed);

  const choose = async (modality: Modality) => {
    if (loaded.stage !== 'ready') return;
    const judged = judgeAgain(examination, loaded.model.manifest, modality);
    setFailed(undefined);
    await records.replace(id, { verdict: judged }).catch((error: unknown) => setFailed(recordsCode(error)));
  };

  return (
    <div className={css.detail}>
      {photoUrl && (
        <ExaminedPhoto url={photoUrl} alt={t('history.detail.photo')} verdict={verdict} saliency={examination.saliency} />
      )}
      <VerdictCard
        verdict={verdict}
        answers={answers}
        onAnswer={removed ? undefined : answer}
        manifest={manifestOf(verdict, loaded)}
        other={removed ? undefined : otherModality(verdict, loaded)}
        missed={missedOf100(verdict, loaded)}
        onChooseModality={choose}
      >
        {failed && <RecordsNotice code={failed} />}
        {children}
      </VerdictCard>
    </div>
  );
}
