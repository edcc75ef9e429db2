import type { Saliency, Verdict } from '../../judgement/index.ts';
import type { PreferenceStore, Records } from '../../records/index.ts';
import { type AnswerChange, type Answers, answersWith, type Modality, UNANSWERED } from '../../vocabulary/index.ts';
import type { Engine } from '../engine.ts';
import { type Kept, notKept, removeKept, restoreKept } from '../kept.ts';
import { isModelProblem, type Problem, problemFrom } from '../problem.ts';
import { createStore, type ReadableStore } from '../store.ts';
import { judgeAgain } from '../verdict/judge-again.ts';
import { followRecord } from './follow-record.ts';
import { keep, patiently } from './keep.ts';

export interface Judged {
  readonly stage: 'judged';
  readonly photoUrl: string;
  readonly verdict: Verdict;
  readonly modalityLogit: number;
  readonly answers: Answers;
  readonly saliency?: Saliency | undefined;
  readonly kept: Kept;
}

export type SessionState =
  | { readonly stage: 'idle' }
  | { readonly stage: 'working'; readonly photoUrl: string }
  | Judged
  | { readonly stage: 'failed'; readonly problem: Problem; readonly photo: Blob };

/** The photo under examination. It outlives the screen, so that looking elsewhere loses nothing. */
export interface Session {
  readonly state: ReadableStore<SessionState>;
  /** How many files came together with the photo and were not taken. */
  readonly leftOut: ReadableStore<number>;
  /** Judges a photo and keeps what came of it; the photo before it is let go. */
  examine(photo: Blob, leftOut?: number): Promise<void>;
  /** Starts the engine anew, and judges the photo that it failed on. */
  tryAgain(): void;
  /** Judges the photo as taken that way, and the next ones too. */
  chooseModality(modality: Modality): Promise<void>;
  answer(change: AnswerChange): Promise<void>;
  remove(): Promise<void>;
  undoRemove(): Promise<void>;
}

export function createSession(engine: Engine, records: Records, preferences: PreferenceStore): Session {
  const state = createStore<SessionState>({ stage: 'idle' });
  const leftOut = createStore(0);
  let running = new AbortController();

  const show = (next: SessionState) => {
    const before = urlOf(state.get());
    if (before && before !== urlOf(next)) URL.revokeObjectURL(before);
    state.set(next);
  };
  /** Changes what is shown, unless another photo took its place meanwhile. */
  const amend = (shown: Judged, change: Partial<Pick<Judged, 'verdict' | 'answers' | 'kept'>>) => {
    const now = state.get();
    if (now.stage === 'judged' && now.photoUrl === shown.photoUrl) show({ ...now, ...change });
  };
  const record = followRecord(records, state, amend);

  /** Keeps the verdict and the answers as they are shown now, unless another photo took their place. */
  const keepShown = async (shown: Judged, id: string) => {
    const now = state.get();
    if (now.stage !== 'judged' || now.photoUrl !== shown.photoUrl) return;
    const { verdict, answers } = now;
    await records.replace(id, { verdict, answers }).catch((error) => amend(now, { kept: notKept(error) }));
  };
  const change = async (shown: Judged, parts: Partial<Pick<Judged, 'verdict' | 'answers'>>) => {
    amend(shown, parts);
    const { kept } = shown;
    if (kept.status === 'kept') await record.write(() => keepShown(shown, kept.id));
  };

  const examine = async (photo: Blob, others = 0) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const photoUrl = URL.createObjectURL(photo);
    leftOut.set(others);
    show({ stage: 'working', photoUrl });
    try {
      const bytes = await readBytes(photo, signal);
      const { modality } = preferences.get();
      const taken = modality ? { modality } : {};
      const classification = await engine.classify(new Blob([bytes], { type: photo.type }), taken, signal);
      if (signal.aborted) return;
      const keeping = keep(records, classification);
      const kept = await patiently(keeping);
      if (signal.aborted) return;
      const { verdict, modalityLogit, saliency, photo: scored } = classification;
      // The same picture keeps its address, or the browser would decode it once more; one that was encoded anew changes it.
      const { encodedAnew, bytes: scoredBytes, type } = scored;
      const scoredUrl = encodedAnew ? URL.createObjectURL(new Blob([scoredBytes], { type })) : photoUrl;
      const judged: Judged = {
        stage: 'judged',
        photoUrl: scoredUrl,
        verdict,
        modalityLogit,
        saliency,
        answers: UNANSWERED,
        kept,
      };
      show(judged);
      if (kept.status === 'keeping') keeping.then((settled) => keptLate(judged, settled));
    } catch (error) {
      if (!signal.aborted) show({ stage: 'failed', problem: toProblem(error), photo });
    }
  };

  /** It may have been judged another way, or questions answered, while it was being kept. */
  const keptLate = (judged: Judged, kept: Kept) =>
    record.write(async () => {
      amend(judged, { kept });
      if (kept.status === 'kept') await keepShown(judged, kept.id);
    });

  return {
    state,
    leftOut,
    examine,
    tryAgain() {
      const now = state.get();
      engine.restart();
      if (now.stage === 'failed' && isModelProblem(now.problem)) examine(now.photo, leftOut.get());
    },
    async chooseModality(modality) {
      const [shown, loaded] = [state.get(), engine.state.get()];
      if (shown.stage !== 'judged' || loaded.stage !== 'ready') return;
      preferences.set({ modality });
      await change(shown, { verdict: judgeAgain(shown, loaded.model.manifest, modality) });
    },
    async answer(given) {
      const shown = state.get();
      if (shown.stage === 'judged') await change(shown, { answers: answersWith(shown.answers, given) });
    },
    async remove() {
      const shown = state.get();
      if (shown.stage !== 'judged' || shown.kept.status !== 'kept' || record.isWriting()) return;
      const { id } = shown.kept;
      await record.write(async () => amend(shown, { kept: await removeKept(records, id) }));
    },
    async undoRemove() {
      const shown = state.get();
      if (shown.stage !== 'judged' || shown.kept.status !== 'removed' || record.isWriting()) return;
      const { removed } = shown.kept;
      if (!removed) return;
      await record.write(async () => {
        const kept = await restoreKept(records, removed);
        amend(shown, { kept });
        // It may have been judged another way, or questions answered, since it was removed.
        if (kept.status === 'kept') await keepShown(shown, kept.id);
      });
    },
  };
}

function urlOf(state: SessionState): string | undefined {
  return 'photoUrl' in state ? state.photoUrl : undefined;
}

class UnreadablePhoto extends Error {}

/** Read at once: a phone may take a chosen file away again. */
async function readBytes(photo: Blob, signal: AbortSignal): Promise<ArrayBuffer> {
  const bytes = await photo.arrayBuffer().catch((cause: unknown) => {
    throw new UnreadablePhoto('photo-unreadable', { cause });
  });
  signal.throwIfAborted();
  return bytes;
}

function toProblem(error: unknown): Problem {
  return error instanceof UnreadablePhoto ? { code: 'photo-unreadable' } : problemFrom(error);
}
