import type { Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { clearlyOther } from '../../judgement/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import { otherModality } from '../verdict/judge-again.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import { manifestOf } from '../verdict/manifest-of.ts';
import { missedOf100 } from '../verdict/missed-of-100.ts';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import css from './examine.module.css';
import type { Judged } from './session.ts';

interface JudgedPhotoProps {
  readonly judged: Judged;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function JudgedPhoto({ judged, headingRef }: JudgedPhotoProps) {
  const { photoUrl, verdict, modalityLogit, answers, kept } = judged;
  const { t } = useLanguage();
  const { engine, session } = useServices();
  const loaded = useStore(engine.state);
  const manifest = manifestOf(verdict, loaded);
  return (
    <div className={css.judged}>
      <ExaminedPhoto url={photoUrl} alt={t('examine.preview-judged')} verdict={verdict} saliency={judged.saliency} />
      <VerdictCard
        verdict={verdict}
        answers={answers}
        onAnswer={session.answer}
        manifest={manifest}
        other={otherModality(verdict, loaded)}
        looksLike={manifest && clearlyOther(verdict.modality, { modality: modalityLogit }, manifest)}
        asks
        missed={missedOf100(verdict, loaded)}
        onChooseModality={session.chooseModality}
        headingRef={headingRef}
      >
        <KeptLine kept={kept} onRemove={session.remove} onUndo={session.undoRemove} />
      </VerdictCard>
    </div>
  );
}
