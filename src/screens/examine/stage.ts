import { createStore, type ReadableStore } from '../store.ts';
import type { Judged, SessionState } from './state.ts';

/** What is shown, and what is being done about it. */
export interface Stage {
  readonly state: ReadableStore<SessionState>;
  /** Shows something else; pictures that are not in it are let go. */
  show(next: SessionState): void;
  /** Changes the examination that is shown, unless it is another one by now. */
  amend(number: number, change: Partial<Judged>): void;
  /** Begins something, and ends what was begun before. */
  begin(): AbortSignal;
  /** Ends what was begun. */
  end(): void;
}

export function createStage(): Stage {
  const state = createStore<SessionState>({ stage: 'idle' });
  let running = new AbortController();
  const show = (next: SessionState) => {
    const stay = new Set(urlsOf(next));
    for (const url of urlsOf(state.get())) if (!stay.has(url)) URL.revokeObjectURL(url);
    state.set(next);
  };
  return {
    state,
    show,
    amend(number, change) {
      const now = state.get();
      if (now.stage === 'judged' && now.number === number) show({ ...now, ...change });
    },
    begin() {
      running.abort();
      running = new AbortController();
      return running.signal;
    },
    end: () => running.abort(),
  };
}

function urlsOf(state: SessionState): readonly string[] {
  if (state.stage === 'judged') return state.photos.map(({ url }) => url);
  return state.stage === 'working' ? [state.photoUrl, ...state.judged.map(({ url }) => url)] : [];
}
