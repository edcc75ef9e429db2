import { type Ref, useMemo } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { clearlyOther, type Manifest, scopeOf, severalPhotos } from '../../judgement/index.ts';
import { Button } from '../../ui/index.ts';
import { answersKnowing } from '../../vocabulary/index.ts';
import { useServices } from '../services.tsx';
import { StorageRule } from '../settings/storage-rule.tsx';
import { useStore } from '../store.ts';
import { otherModality } from '../verdict/judge-again.ts';
import { KeptLine } from '../verdict/kept-line.tsx';
import { manifestOf } from '../verdict/manifest-of.ts';
import { missedOf100 } from '../verdict/missed-of-100.ts';
import { useKnownLimits } from '../verdict/use-known-limits.ts';
import { useStanding } from '../verdict/use-standing.ts';
import { VerdictCard } from '../verdict/verdict-card.tsx';
import { FlipsTick } from './flips-tick.tsx';
import { PlacePanel } from './place-panel.tsx';
import { shownCheck } from './shown-check.ts';
import { ShownPhotos } from './shown-photos.tsx';
import { canChange, type Judged } from './state.ts';

interface JudgedExaminationProps {
  readonly judged: Judged;
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function JudgedExamination({ judged, headingRef }: JudgedExaminationProps) {
  const { verdict, photos, answers, kept, busy, place } = judged;
  const { t } = useLanguage();
  const { engine, session } = useServices();
  const loaded = useStore(engine.state);
  const known = useKnownLimits(place, judged.takenAt);
  const standing = useStanding(place.lesionId, shownCheck(judged));
  const manifest = manifestOf(verdict, loaded);
  const several = useSeveral(judged, loaded.stage === 'ready' ? loaded.model.manifest : undefined);
  const [first] = photos;
  const isOutside = scopeOf(answersKnowing(answers, known ?? [])) === 'outside';
  const looksLike = manifest && first && clearlyOther(verdict.modality, { modality: first.modalityLogit }, manifest);
  return (
    <VerdictCard
      verdict={verdict}
      photo={<ShownPhotos key={judged.number} judged={judged} isOutside={isOutside} />}
      several={several}
      answers={answers}
      known={known}
      onAnswer={session.answer}
      manifest={manifest}
      other={otherModality(verdict, loaded)}
      looksLike={looksLike}
      asks
      missed={missedOf100(verdict, loaded)}
      onChooseModality={session.chooseModality}
      headingRef={headingRef}
      takenAt={judged.takenAt}
      standing={standing}
      afterProvenance={<FlipsTick disabled={busy || !canChange(judged)} />}
    >
      {several?.outcome === 'other-model' && (
        <Button onClick={session.lookAgainAtAll}>{t('several.other-model.again')}</Button>
      )}
      <KeptLine kept={kept} onRemove={session.remove} onUndo={session.undoRemove} />
      <StorageRule />
      <PlacePanel key={judged.number} judged={judged} />
    </VerdictCard>
  );
}

/** What several photos come to by the model that is loaded. */
function useSeveral({ photos }: Judged, manifest: Manifest | undefined) {
  return useMemo(() => {
    if (photos.length < 2 || !manifest) return undefined;
    return severalPhotos(
      photos.map(({ verdict }) => verdict),
      manifest,
    );
  }, [photos, manifest]);
}
