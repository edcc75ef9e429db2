import { useLanguage } from '../../i18n/index.ts';
import type { Manifest } from '../../judgement/index.ts';
import { Stack } from '../../ui/index.ts';
import { MODALITIES } from '../../vocabulary/index.ts';
import { ModelStatus } from '../model-status.tsx';
import { ScreenHeading } from '../screen-heading.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { FiguresCard } from './figures-card.tsx';
import { Limits } from './limits.tsx';
import css from './model.module.css';
import { TrainingData } from './training-data.tsx';

/** What is known of the model that is loaded, from its own manifest. */
export function ModelScreen() {
  const { t } = useLanguage();
  const { engine } = useServices();
  const state = useStore(engine.state);
  return (
    <Stack gap="large">
      <ScreenHeading>{t('figures.title')}</ScreenHeading>
      <p className={css.lead}>{t('figures.lead')}</p>
      {state.stage !== 'ready' && <ModelStatus />}
      <Limits />
      {state.stage === 'ready' && (
        <>
          <FiguresOf manifest={state.model.manifest} />
          <TrainingData manifest={state.model.manifest} />
        </>
      )}
    </Stack>
  );
}

function FiguresOf({ manifest: { figures, modalities } }: { readonly manifest: Manifest }) {
  // Who reads this most likely holds a phone: its figures come first, and the sort leaves the rest in order.
  const sorted = figures.toSorted((a, b) => MODALITIES.indexOf(a.modality) - MODALITIES.indexOf(b.modality));
  return sorted.map((set) => (
    <FiguresCard key={`${set.name} ${set.modality} ${set.target}`} figures={set} means={modalities[set.modality]} />
  ));
}
