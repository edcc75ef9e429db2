import { type Frame, MOST_PHOTOS } from '../../judgement/index.ts';
import type { PreferenceStore } from '../../records/index.ts';
import { UNANSWERED } from '../../vocabulary/index.ts';
import type { Engine } from '../engine.ts';
import type { CheckedFor } from './checked-for.ts';
import { judgeAll } from './judge-all.ts';
import { lookAgain } from './look-at.ts';
import type { RecordOfShown } from './record-of-shown.ts';
import type { Stage } from './stage.ts';
import { canChange, type Judged, type JudgedPhoto } from './state.ts';
import { verdictTogether } from './together.ts';

/** One examination, of up to five photos of one lesion. */
export interface OneSpot {
  /** Judges photos of one lesion and keeps what came of it; what was shown before is let go. */
  examine(photos: readonly Blob[]): Promise<void>;
  /** As many as there is room for. */
  add(photos: readonly Blob[]): Promise<void>;
  /** @param place from 0. The last photo stays. */
  removePhoto(place: number): Promise<void>;
  moveFrame(place: number, frame: Frame): Promise<void>;
  /** Judges all photos by their squares once more, as the preferences say now. */
  lookAgainAtAll(): Promise<void>;
}

export function createOneSpot(
  { state, show, amend, begin }: Stage,
  engine: Engine,
  preferences: PreferenceStore,
  record: RecordOfShown,
  checkedFor: CheckedFor,
): OneSpot {
  let number = 0;
  const together = (photos: readonly JudgedPhoto[]) => {
    const loaded = engine.state.get();
    return verdictTogether(photos, loaded.stage === 'ready' ? loaded.model.manifest : undefined);
  };
  /** Puts other photos in the place of those that are shown, and keeps that. */
  const replacePhotos = async (shown: Judged, photos: readonly JudgedPhoto[], rest: Partial<Judged> = {}) => {
    amend(shown.number, { ...rest, photos, verdict: together(photos), busy: false });
    await record.keepPhotos(shown.number);
  };
  /** What fails here is told by the engine's state: then what was judged stays as it was. */
  const whileBusy = async (work: (shown: Judged, signal: AbortSignal) => Promise<void>) => {
    const shown = state.get();
    if (shown.stage !== 'judged' || !canChange(shown)) return;
    const signal = begin();
    amend(shown.number, { busy: true });
    await work(shown, signal).catch(() => undefined);
    if (!signal.aborted) amend(shown.number, { busy: false });
  };
  const again = (photo: JudgedPhoto, frame: Frame, signal: AbortSignal) =>
    lookAgain(engine, photo, { frame, flips: preferences.get().flips }, signal);
  const shownNow = (number: number) => {
    const now = state.get();
    return now.stage === 'judged' && now.number === number ? now : undefined;
  };

  return {
    async examine(photos) {
      const signal = begin();
      const place = checkedFor.place.get();
      const outcome = await judgeAll(engine, {
        photos,
        preferences: preferences.get(),
        signal,
        onBegin: (photoUrl, done, judged) => show({ stage: 'working', photoUrl, photos, judged, done }),
      });
      if (!outcome) return;
      const { unread, broken } = outcome;
      const problem = broken ?? (outcome.photos.length === 0 ? unread[0]?.problem : undefined);
      if (problem) return show({ stage: 'failed', problem, photos });
      number++;
      const fresh: Judged = {
        stage: 'judged',
        number,
        takenAt: new Date().toISOString(),
        photos: outcome.photos,
        verdict: together(outcome.photos),
        answers: UNANSWERED,
        kept: { status: 'keeping' },
        place,
        unread,
        busy: false,
      };
      const kept = await record.keepFirst(fresh);
      checkedFor.used(place);
      if (!signal.aborted) show({ ...fresh, kept });
    },
    add: (photos) =>
      whileBusy(async (shown, signal) => {
        const room = MOST_PHOTOS - shown.photos.length;
        const taken = photos.slice(0, room);
        const outcome = await judgeAll(engine, { photos: taken, preferences: preferences.get(), signal });
        const now = shownNow(shown.number);
        if (!outcome || !now) return;
        const { unread } = outcome;
        if (outcome.photos.length === 0) amend(shown.number, { unread });
        else await replacePhotos(now, [...now.photos, ...outcome.photos], { unread });
      }),
    async removePhoto(place) {
      const shown = state.get();
      if (shown.stage !== 'judged' || shown.photos.length === 1 || !canChange(shown)) return;
      const rest = shown.photos.filter((_, at) => at !== place);
      await replacePhotos(shown, rest, { unread: [] });
    },
    moveFrame: (place, frame) =>
      whileBusy(async ({ number: mine, photos }, signal) => {
        const photo = photos[place];
        if (!photo) return;
        const moved = await again(photo, frame, signal);
        const now = shownNow(mine);
        if (now) await replacePhotos(now, now.photos.with(place, moved));
      }),
    lookAgainAtAll: () =>
      whileBusy(async ({ number: mine, photos }, signal) => {
        const seen: JudgedPhoto[] = [];
        for (const photo of photos) seen.push(await again(photo, photo.verdict.provenance.frame, signal));
        const now = shownNow(mine);
        if (now) await replacePhotos(now, seen);
      }),
  };
}
