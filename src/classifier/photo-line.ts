import { type Classification, ClassifierError, type ClassifyOptions } from './contract.ts';
import { type Deferred, deferred } from './deferred.ts';
import type { PhotoReply, WorkerKeeper } from './worker-keeper.ts';

interface Place {
  readonly id: number;
  readonly photo: Blob;
  readonly options: ClassifyOptions;
  readonly answer: Deferred<Classification>;
  /** How often it was given to a worker. */
  tries: number;
  /** Whether it was aborted. What a worker still says of it is of no interest. */
  isAborted: boolean;
}

/** A photo under which a worker crashed is given to another worker, but not to a third. */
const MOST_TRIES = 2;

/** The photos that wait, and the one that a worker has. */
export interface PhotoLine {
  add(photo: Blob, options: ClassifyOptions, signal: AbortSignal | undefined): Promise<Classification>;
  /** Gives the worker the next photo, if there is one and the worker has none. */
  goOn(): void;
  hear(reply: PhotoReply): void;
  /** The worker crashed. */
  crashed(detail: string): void;
  rejectAll(reason: unknown): void;
}

/** One photo at a time is with the worker: only so is it known which one it crashed under. */
export function createPhotoLine(keeper: () => WorkerKeeper): PhotoLine {
  const waiting: Place[] = [];
  let given: Place | undefined;
  let lastId = 0;

  const goOn = () => {
    if (given) return;
    const next = waiting[0];
    if (!next) return keeper().rest();
    keeper().wake();
    // Under one that is tried again, the worker may crash again: not before the model is ready, which would seem at fault.
    if (next.tries > 0 && !keeper().isReady()) return;
    waiting.shift();
    given = next;
    next.tries++;
    const { onProgress: _, ...options } = next.options;
    keeper().send({ kind: 'classify', id: next.id, photo: next.photo, options });
  };
  const abort = (place: Place, reason: unknown) => {
    place.isAborted = true;
    place.answer.reject(reason);
    if (place === given) keeper().send({ kind: 'abort', id: place.id });
    else if (waiting.includes(place)) waiting.splice(waiting.indexOf(place), 1);
  };
  const settle = (place: Place, reply: Exclude<PhotoReply, { kind: 'stage' }>) => {
    given = undefined;
    if (reply.kind === 'classified') place.answer.resolve(reply.classification);
    if (reply.kind === 'rejected') place.answer.reject(new ClassifierError(reply.problem, reply.detail));
    goOn();
  };

  return {
    add(photo, options, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason);
      lastId++;
      const place = { id: lastId, photo, options, answer: deferred<Classification>(), tries: 0, isAborted: false };
      const onAbort = () => abort(place, signal?.reason);
      signal?.addEventListener('abort', onAbort, { once: true });
      waiting.push(place);
      goOn();
      return place.answer.promise.finally(() => signal?.removeEventListener('abort', onAbort));
    },
    goOn,
    hear(reply) {
      if (given?.id !== reply.id) return;
      if (reply.kind !== 'stage') settle(given, reply);
      else if (!given.isAborted) given.options.onProgress?.(reply.stage);
    },
    crashed(detail) {
      const lost = given;
      given = undefined;
      if (lost && !lost.isAborted) {
        if (lost.tries < MOST_TRIES) waiting.unshift(lost);
        else lost.answer.reject(new ClassifierError({ code: 'worker-crashed' }, detail));
      }
      goOn();
    },
    rejectAll(reason) {
      const all = [...(given ? [given] : []), ...waiting.splice(0)];
      given = undefined;
      for (const { answer } of all) answer.reject(reason);
    },
  };
}
