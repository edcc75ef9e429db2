import type { PreferenceStore, Records } from '../../records/index.ts';
import { UNANSWERED } from '../../vocabulary/index.ts';
import type { Engine } from '../engine.ts';
import { isModelProblem } from '../problem.ts';
import { keep } from './keep.ts';
import { lookAt, problemOf } from './look-at.ts';
import type { Stage } from './stage.ts';
import { type Batch, type BatchRow, nameOf, type RowOutcome } from './state.ts';

/** Photos of several lesions: each an examination by itself, looked at and kept one after the other. */
export interface SeveralSpots {
  examine(photos: readonly Blob[]): Promise<void>;
  /** Goes on with what was stopped, could not be read or could not be kept. */
  goOn(): Promise<void>;
  stop(): void;
}

export function createSeveralSpots(
  { state, show, begin, end }: Stage,
  engine: Engine,
  records: Records,
  preferences: PreferenceStore,
): SeveralSpots {
  const batch = (): Batch | undefined => {
    const now = state.get();
    return now.stage === 'batch' ? now : undefined;
  };
  const tell = (place: number, outcome: RowOutcome) => {
    const now = batch();
    const row = now?.rows[place];
    if (now && row) show({ ...now, rows: now.rows.with(place, { ...row, outcome }) });
  };
  /** One photo at a time is in memory: what is left of it is its verdict. */
  const examineOne = async ({ file }: BatchRow, signal: AbortSignal): Promise<RowOutcome> => {
    try {
      const seen = await lookAt(engine, file, preferences.get(), signal);
      const { verdict } = seen;
      const examination = { takenAt: new Date().toISOString(), verdict, answers: UNANSWERED, photos: [seen] };
      return { status: 'judged', verdict, kept: await keep(records, examination) };
    } catch (error) {
      return signal.aborted ? { status: 'stopped' } : { status: 'problem', problem: problemOf(error) };
    }
  };
  const run = async (signal: AbortSignal) => {
    while (!signal.aborted) {
      const rows = batch()?.rows ?? [];
      const place = rows.findIndex(({ outcome }) => outcome.status === 'waiting');
      const row = rows[place];
      if (!row) break;
      tell(place, { status: 'working' });
      const outcome = await examineOne(row, signal);
      tell(place, outcome);
      if (keepsAllFrom(outcome)) return stop();
    }
    const now = batch();
    if (now && !signal.aborted) show({ ...now, running: false });
  };
  const stop = () => {
    end();
    const now = batch();
    if (!now) return;
    const rows = now.rows.map((row): BatchRow => {
      const isOpen = row.outcome.status === 'waiting' || row.outcome.status === 'working';
      return isOpen ? { ...row, outcome: { status: 'stopped' } } : row;
    });
    show({ ...now, rows, running: false });
  };

  return {
    async examine(photos) {
      const fresh = photos.map((file): BatchRow => ({ name: nameOf(file), file, outcome: { status: 'waiting' } }));
      const now = batch();
      if (now?.running) return show({ ...now, rows: [...now.rows, ...fresh] });
      const signal = begin();
      show({ stage: 'batch', rows: fresh, running: true });
      await run(signal);
    },
    async goOn() {
      const now = batch();
      if (!now || now.running) return;
      const signal = begin();
      const rows = now.rows.map((row): BatchRow => (isDone(row) ? row : { ...row, outcome: { status: 'waiting' } }));
      show({ ...now, rows, running: true });
      await run(signal);
    },
    stop,
  };
}

/** Nothing is left to do for it. */
export function isDone({ outcome }: BatchRow): boolean {
  return outcome.status === 'judged' && outcome.kept.status === 'kept';
}

/** Whether no other photo would fare better. A photo may break the engine that judges the next one. */
function keepsAllFrom(outcome: RowOutcome): boolean {
  return outcome.status === 'problem' && isModelProblem(outcome.problem) && outcome.problem.code !== 'worker-crashed';
}
