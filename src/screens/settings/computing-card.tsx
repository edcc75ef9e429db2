import { BACKENDS } from '../../classifier/index.ts';
import { useLanguage } from '../../i18n/index.ts';
import { SelectField } from '../../ui/index.ts';
import { ProblemNotice } from '../problem-notice.tsx';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import css from './settings.module.css';
import { SettingsCard } from './settings-card.tsx';

const WAYS = ['auto', ...BACKENDS] as const;

/** With what the score is computed. The same photo gets the same score whichever it is. */
export function ComputingCard() {
  const { t } = useLanguage();
  const { preferences, engine } = useServices();
  const state = useStore(engine.state);
  const { backend } = useStore(preferences);
  const chosen = WAYS.find((way) => way === backend) ?? 'auto';
  const choose = (way: (typeof WAYS)[number]) => {
    preferences.set({ backend: way === 'auto' ? undefined : way });
    // What does not run cannot be disturbed: it is tried at once.
    if (state.stage === 'failed') engine.restart();
  };
  return (
    <SettingsCard title={t('settings.computing.title')}>
      <SelectField
        label={t('settings.backend')}
        hint={t('settings.backend.hint')}
        options={WAYS.map((value) => ({ value, label: t(`settings.backend.${value}`) }))}
        value={chosen}
        testId="backend"
        onChange={choose}
      />
      {state.stage === 'ready' && (
        <p className={css.hint} data-testid="backend-in-use" data-value={state.model.backend}>
          {t('settings.backend.in-use', { backend: t(`settings.backend.${state.model.backend}`) })}
        </p>
      )}
      {state.stage === 'failed' && <ProblemNotice problem={state.problem} />}
    </SettingsCard>
  );
}
