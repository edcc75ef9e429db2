import type { Records } from '../../records/index.ts';
import { type Kept, notKept, removeKept, restoreKept } from '../kept.ts';
import { ownerFor, type Place } from '../place/place.ts';
import { followRecord } from './follow-record.ts';
import { keep, keepInPlaceOf, patiently } from './keep.ts';
import type { Stage } from './stage.ts';
import type { Judged } from './state.ts';

/** What is kept of the examination that is shown. */
export interface RecordOfShown {
  /** Keeps a new one; what became of it, or that it is still being kept. */
  keepFirst(judged: Judged): Promise<Kept>;
  /** Keeps the verdict and the answers as they are shown by then. */
  keepWords(number: number): Promise<void>;
  /** Keeps the photos and all else as they are shown by then. */
  keepPhotos(number: number): Promise<void>;
  move(number: number, place: Place): Promise<void>;
  remove(): Promise<void>;
  undoRemove(): Promise<void>;
}

export function createRecordOfShown({ state, amend }: Stage, records: Records): RecordOfShown {
  const record = followRecord(records, state, (shown, change) => amend(shown.number, change));
  /** One change after the other: each starts from what the one before made of the record. */
  let line = Promise.resolve();
  const change = (number: number, work: (shown: Judged, id: string) => Promise<void>) => {
    const next = () =>
      record.write(async () => {
        const now = state.get();
        if (now.stage !== 'judged' || now.number !== number || now.kept.status !== 'kept') return;
        await work(now, now.kept.id).catch((error: unknown) => amend(number, { kept: notKept(error) }));
      });
    line = line.then(next, next);
    return line;
  };
  const keepWords = (number: number) =>
    change(number, async ({ verdict, answers }, id) => {
      await records.replace(id, { verdict, answers });
    });

  return {
    async keepFirst(judged) {
      const keeping = keep(records, judged);
      const kept = await patiently(keeping);
      if (kept.status === 'keeping') {
        line = record.write(async () => amend(judged.number, { kept: await keeping }));
        // It may have been judged another way, or questions answered, while it was being kept.
        line.then(() => keepWords(judged.number));
      }
      return kept;
    },
    keepWords,
    keepPhotos: (number) =>
      change(number, async (shown, id) => amend(number, { kept: await keepInPlaceOf(records, id, shown) })),
    move: (number, place) =>
      change(number, async (_, id) => {
        const owner = await ownerFor(records, place);
        await records.move([id], owner);
        const { lesionId, patientId } = owner;
        amend(number, { place: { ...place, patientId, ...(lesionId !== undefined && { lesionId }) } });
      }),
    async remove() {
      const shown = state.get();
      if (shown.stage !== 'judged' || record.isWriting()) return;
      await change(shown.number, async ({ number }, id) => amend(number, { kept: await removeKept(records, id) }));
    },
    async undoRemove() {
      const shown = state.get();
      if (shown.stage !== 'judged' || shown.kept.status !== 'removed' || record.isWriting()) return;
      const { number, kept } = shown;
      const { removed } = kept;
      if (!removed) return;
      await record.write(async () => amend(number, { kept: await restoreKept(records, removed) }));
      // It may have been judged another way, or questions answered, since it was removed.
      await keepWords(number);
    },
  };
}
