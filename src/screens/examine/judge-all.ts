import type { Preferences } from '../../records/index.ts';
import type { Engine } from '../engine.ts';
import { isModelProblem, type Problem } from '../problem.ts';
import { lookAt, problemOf } from './look-at.ts';
import { type JudgedPhoto, nameOf, type UnreadPhoto } from './state.ts';

interface JudgedAll {
  readonly photos: readonly JudgedPhoto[];
  readonly unread: readonly UnreadPhoto[];
  /** What keeps the engine from judging any photo; those that were left are among the unread ones. */
  readonly broken: Problem | undefined;
}

interface ToJudge {
  readonly photos: readonly Blob[];
  readonly preferences: Preferences;
  readonly signal: AbortSignal;
  /** Told before each photo, with what is shown of it and those that were judged. */
  readonly onBegin?: (url: string, done: number, judged: readonly JudgedPhoto[]) => void;
}

/** Judges photos of one lesion, one after the other. Undefined once aborted. */
export async function judgeAll(
  engine: Engine,
  { photos, preferences, signal, onBegin }: ToJudge,
): Promise<JudgedAll | undefined> {
  const judged: JudgedPhoto[] = [];
  const unread: UnreadPhoto[] = [];
  for (const [done, photo] of photos.entries()) {
    const url = URL.createObjectURL(photo);
    onBegin?.(url, done, [...judged]);
    try {
      judged.push(await judgeOne(engine, photo, url, preferences, signal));
    } catch (error) {
      URL.revokeObjectURL(url);
      if (signal.aborted) return letGo(judged);
      const problem = problemOf(error);
      const broken = isModelProblem(problem) ? problem : undefined;
      const lost = broken ? photos.slice(done) : [photo];
      unread.push(...lost.map((one) => ({ name: nameOf(one), problem })));
      if (broken) return { photos: judged, unread, broken };
    }
  }
  return { photos: judged, unread, broken: undefined };
}

/** The same picture keeps its address, or the browser would decode it once more; one that is shown otherwise changes it. */
async function judgeOne(
  engine: Engine,
  photo: Blob,
  url: string,
  preferences: Preferences,
  signal: AbortSignal,
): Promise<JudgedPhoto> {
  const { shown, ...seen } = await lookAt(engine, photo, preferences, signal);
  if (!shown) return { ...seen, url };
  URL.revokeObjectURL(url);
  return { ...seen, url: URL.createObjectURL(shown) };
}

function letGo(photos: readonly JudgedPhoto[]): undefined {
  for (const { url } of photos) URL.revokeObjectURL(url);
}
