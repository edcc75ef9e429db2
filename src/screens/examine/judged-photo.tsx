import { useLanguage } from '../../i18n/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import { otherModality } from '../verdict/judge-again.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import css from './examine.module.css';
import type { Judged } from './session.ts';

export function JudgedPhoto({ judged: { photoUrl, verdict, kept } }: { readonly judged: Judged }) {
  const { t } = useLanguage();
  const { engine, session } = useServices();
  const other = otherModality(verdict, useStore(engine.state));
  return (
    <div className={css.judged}>
      <ExaminedPhoto url={photoUrl} alt={t('examine.preview-judged')} provenance={verdict.provenance} />
      <VerdictCard verdict={verdict} other={other} onChooseModality={session.chooseModality}>
        <KeptLine kept={kept} onRemove={session.remove} onUndo={session.undoRemove} />
      </VerdictCard>
    </div>
  );
}
