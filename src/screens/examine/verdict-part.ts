import type { Engine } from '../engine.ts';
import { late } from '../late.ts';

const load = async () => (await import('./judged-examination.tsx')).JudgedExamination;

/** What shows a verdict: nothing of it is needed before there is one. */
export const JudgedExamination = late(load);

/** Fetches it as soon as the model is here, so that no verdict waits for it. */
export function fetchWithModel({ state }: Engine): void {
  const stop = state.subscribe(() => {
    if (state.get().stage !== 'ready') return;
    stop();
    load().catch(() => undefined);
  });
}
