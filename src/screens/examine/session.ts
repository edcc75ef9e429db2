import type { Frame } from '../../judgement/index.ts';
import type { PreferenceStore, Records } from '../../records/index.ts';
import { type AnswerChange, answersWith, type Modality } from '../../vocabulary/index.ts';
import type { Engine } from '../engine.ts';
import type { Place } from '../place/place.ts';
import { isModelProblem } from '../problem.ts';
import type { ReadableStore } from '../store.ts';
import { judgeAgain } from '../verdict/judge-again.ts';
import { createCheckedFor } from './checked-for.ts';
import { createOneSpot } from './one-spot.ts';
import { createRecordOfShown } from './record-of-shown.ts';
import { createSeveralSpots } from './several-spots.ts';
import { createStage } from './stage.ts';
import type { SessionState } from './state.ts';
import { verdictTogether } from './together.ts';

/** What is under examination. It outlives the screen, so that looking elsewhere loses nothing. */
export interface Session {
  readonly state: ReadableStore<SessionState>;
  /** Whose spot is checked next. */
  readonly checkedFor: ReadableStore<Place>;
  /** Says whose spot is checked next, and which. What is done is put away for it; what is under way goes on. */
  startFor(place: Place): void;
  /** Gives all examinations of the batch that is shown to a person. */
  giveBatchTo(patientId: string): Promise<void>;
  /**
   * Photos that were chosen, dropped, pasted or shared: one is examined at once; of several, and where another is being looked
   * at, it is asked whether they show one spot.
   */
  take(photos: readonly Blob[]): void;
  /** Photos of one lesion, at most five: judged and kept together. */
  examineTogether(photos: readonly Blob[]): Promise<void>;
  /** Each judged and kept by itself. */
  examineEach(photos: readonly Blob[]): Promise<void>;
  /** More photos of the lesion that is shown. */
  add(photos: readonly Blob[]): Promise<void>;
  removePhoto(place: number): Promise<void>;
  /** Judges a photo by another square. */
  moveFrame(place: number, frame: Frame): Promise<void>;
  /** Looks at photos mirrored too, or no longer: those that are shown, and the next ones. */
  setFlips(flips: boolean): Promise<void>;
  lookAgainAtAll(): Promise<void>;
  /** Says whose spot it is, and where. */
  moveTo(place: Place): Promise<void>;
  /** Ends what is being done, and leaves what was done. */
  stop(): void;
  /** Goes on with the photos of a batch that are not kept yet. */
  goOn(): Promise<void>;
  /** Starts the engine anew, and judges the photos that it failed on. */
  tryAgain(): void;
  /** Judges the photos as taken that way, and the next ones too. */
  chooseModality(modality: Modality): Promise<void>;
  answer(change: AnswerChange): Promise<void>;
  remove(): Promise<void>;
  undoRemove(): Promise<void>;
}

export function createSession(engine: Engine, records: Records, preferences: PreferenceStore): Session {
  const stage = createStage();
  const { state, show, amend } = stage;
  const record = createRecordOfShown(stage, records);
  const checkedFor = createCheckedFor(records);
  const oneSpot = createOneSpot(stage, engine, preferences, record, checkedFor);
  const severalSpots = createSeveralSpots(stage, engine, records, preferences, checkedFor);

  const ask = (photos: readonly Blob[]) => {
    stage.end();
    show({ stage: 'asking', photos });
  };

  return {
    state,
    checkedFor: checkedFor.place,
    startFor(place) {
      checkedFor.set(place);
      const now = state.get();
      if (now.stage !== 'judged' && now.stage !== 'failed' && !(now.stage === 'batch' && !now.running)) return;
      stage.end();
      show({ stage: 'idle' });
    },
    giveBatchTo: severalSpots.giveTo,
    take(photos) {
      const now = state.get();
      if (photos.length === 0) return;
      if (now.stage === 'batch' && now.running) severalSpots.examine(photos);
      else if (now.stage === 'asking' || now.stage === 'working') ask([...now.photos, ...photos]);
      else if (photos.length === 1) oneSpot.examine(photos);
      else ask(photos);
    },
    examineTogether: oneSpot.examine,
    examineEach: severalSpots.examine,
    add: oneSpot.add,
    removePhoto: oneSpot.removePhoto,
    moveFrame: oneSpot.moveFrame,
    async setFlips(flips) {
      preferences.set({ flips });
      await oneSpot.lookAgainAtAll();
    },
    lookAgainAtAll: oneSpot.lookAgainAtAll,
    async moveTo(place) {
      const shown = state.get();
      if (shown.stage === 'judged') await record.move(shown.number, place);
    },
    stop() {
      const now = state.get();
      stage.end();
      if (now.stage === 'judged') amend(now.number, { busy: false });
      else if (now.stage === 'batch') severalSpots.stop();
      else show({ stage: 'idle' });
    },
    goOn: severalSpots.goOn,
    tryAgain() {
      const now = state.get();
      engine.restart();
      if (now.stage === 'failed' && isModelProblem(now.problem)) oneSpot.examine(now.photos);
      if (now.stage === 'batch') severalSpots.goOn();
    },
    async chooseModality(modality) {
      const [shown, loaded] = [state.get(), engine.state.get()];
      if (shown.stage !== 'judged' || loaded.stage !== 'ready') return;
      preferences.set({ modality });
      const { manifest } = loaded.model;
      const photos = shown.photos.map((photo) => ({ ...photo, verdict: judgeAgain(photo, manifest, modality) }));
      amend(shown.number, { photos, verdict: verdictTogether(photos, manifest) });
      await (photos.length === 1 ? record.keepWords(shown.number) : record.keepPhotos(shown.number));
    },
    async answer(given) {
      const shown = state.get();
      if (shown.stage !== 'judged') return;
      amend(shown.number, { answers: answersWith(shown.answers, given) });
      await record.keepWords(shown.number);
    },
    remove: record.remove,
    undoRemove: record.undoRemove,
  };
}
