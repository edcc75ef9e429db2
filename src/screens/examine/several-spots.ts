import { type PreferenceStore, type Records, SELF } from '../../records/index.ts';
import { UNANSWERED } from '../../vocabulary/index.ts';
import type { Engine } from '../engine.ts';
import type { Kept } from '../kept.ts';
import { isModelProblem } from '../problem.ts';
import type { CheckedFor } from './checked-for.ts';
import { keep } from './keep.ts';
import { lookAt, problemOf } from './look-at.ts';
import { moveKept } from './move-kept.ts';
import type { Stage } from './stage.ts';
import { type Batch, type BatchRow, nameOf, type RowOutcome } from './state.ts';

/** Photos of several lesions: each an examination by itself, looked at and kept one after the other. */
export interface SeveralSpots {
  examine(photos: readonly Blob[]): Promise<void>;
  /** Goes on with what was stopped, could not be read or could not be kept. */
  goOn(): Promise<void>;
  stop(): void;
  /** Gives all of them to a person: those that are kept, and those that are still to be. */
  giveTo(patientId: string): Promise<void>;
}

export function createSeveralSpots(
  { state, show, begin, end }: Stage,
  engine: Engine,
  records: Records,
  preferences: PreferenceStore,
  checkedFor: CheckedFor,
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
      const place = { patientId: batch()?.patientId ?? SELF };
      const examination = { takenAt: new Date().toISOString(), verdict, answers: UNANSWERED, photos: [seen], place };
      return { status: 'judged', verdict, kept: await keepWithRest(await keep(records, examination), place.patientId) };
    } catch (error) {
      return signal.aborted ? { status: 'stopped' } : { status: 'problem', problem: problemOf(error) };
    }
  };
  /** They may have been given to somebody else while this one was being kept. */
  const keepWithRest = async (kept: Kept, patientId: string): Promise<Kept> => {
    const wanted = batch()?.patientId ?? patientId;
    if (kept.status === 'kept' && wanted !== patientId) await moveKept(records, [kept.id], wanted);
    return kept;
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
      show({ stage: 'batch', rows: fresh, running: true, patientId: checkedFor.place.get().patientId });
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
    async giveTo(patientId) {
      const before = batch();
      if (!before || before.patientId === patientId) return;
      show({ ...before, patientId, notMoved: undefined });
      const notMoved = await moveKept(records, keptIds(before.rows), patientId);
      const now = batch();
      if (notMoved && now) show({ ...now, patientId: before.patientId, notMoved });
    },
  };
}

function keptIds(rows: readonly BatchRow[]): readonly string[] {
  return rows.flatMap(({ outcome }) =>
    outcome.status === 'judged' && outcome.kept.status === 'kept' ? [outcome.kept.id] : [],
  );
}

/** Nothing is left to do for it. */
export function isDone({ outcome }: BatchRow): boolean {
  return outcome.status === 'judged' && outcome.kept.status === 'kept';
}

/** Whether no other photo would fare better. A photo may break the engine that judges the next one. */
function keepsAllFrom(outcome: RowOutcome): boolean {
  return outcome.status === 'problem' && isModelProblem(outcome.problem) && outcome.problem.code !== 'worker-crashed';
}
