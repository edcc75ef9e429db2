import type { AppShell } from '../pwa/index.ts';
import type { Engine } from './engine.ts';
import { createStore, type ReadableStore } from './store.ts';

/** True once both the model and the app's own files are stored: either alone does not start without a network. */
export function offlineReadiness(engine: Engine, appShell: AppShell): ReadableStore<boolean> {
  const ready = createStore(false);
  let shellStored = false;
  const look = () => {
    const state = engine.state.get();
    ready.set(shellStored && state.stage === 'ready' && state.model.storedForOffline);
  };
  engine.state.subscribe(look);
  appShell.stored.then(
    (stored) => {
      shellStored = stored;
      look();
    },
    () => undefined,
  );
  return ready;
}
