import type { Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import { otherModality } from '../verdict/judge-again.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import { missedOf100 } from '../verdict/missed-of-100.ts';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import css from './examine.module.css';
import type { Judged } from './session.ts';

interface JudgedPhotoProps {
  readonly judged: Judged;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function JudgedPhoto({ judged: { photoUrl, verdict, kept }, headingRef }: JudgedPhotoProps) {
  const { t } = useLanguage();
  const { engine, session } = useServices();
  const loaded = useStore(engine.state);
  return (
    <div className={css.judged}>
      <ExaminedPhoto url={photoUrl} alt={t('examine.preview-judged')} provenance={verdict.provenance} />
      <VerdictCard
        verdict={verdict}
        other={otherModality(verdict, loaded)}
        missed={missedOf100(verdict, loaded)}
        onChooseModality={session.chooseModality}
        headingRef={headingRef}
      >
        <KeptLine kept={kept} onRemove={session.remove} onUndo={session.undoRemove} />
      </VerdictCard>
    </div>
  );
}
