import { useLanguage } from '../i18n/index.ts';
import { Button, Icon, Progress } from '../ui/index.ts';
import type { EngineState } from './engine.ts';
import css from './model-status.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import { useServices } from './services.tsx';
import { useStore } from './store.ts';

/** Where the model stands: on its way, ready, or not to be had. */
export function ModelStatus() {
  const { t } = useLanguage();
  const { engine, session, offlineReady } = useServices();
  const state = useStore(engine.state);
  const offline = useStore(offlineReady);
  switch (state.stage) {
    case 'loading':
      return <ModelProgress state={state} />;
    case 'failed':
      return (
        <ProblemNotice problem={state.problem} actions={<Button onClick={session.tryAgain}>{t('model.retry')}</Button>} />
      );
    case 'ready':
      return (
        <p className={css.ready} role="status">
          <Icon name="check" />
          {offline ? <span data-testid="offline-ready">{t('model.offline-ready')}</span> : t('model.ready')}
        </p>
      );
  }
}

function ModelProgress({ state: { progress } }: { readonly state: Extract<EngineState, { stage: 'loading' }> }) {
  const { t, percent } = useLanguage();
  // A model that is stored here already comes as a whole: only one that comes bit by bit is being fetched.
  if (progress?.stage !== 'fetching' || progress.share === 1) return <Progress label={t('model.starting')} />;
  return (
    <div>
      <Progress label={t('model.fetching')} share={progress.share} shareText={percent(progress.share)} />
      <p className={css.once}>{t('model.fetching-once')}</p>
    </div>
  );
}
