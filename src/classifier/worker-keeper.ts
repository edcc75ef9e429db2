import { ClassifierError, type ClassifierOptions, type ModelReady } from './contract.ts';
import type { Request } from './messages.ts';
import { type StartWorker, startLife, type WorkerLife, type WorkReply } from './worker-life.ts';

/** What a worker says of photos. */
export type PhotoReply = Extract<WorkReply, { readonly id: number }>;

export interface KeeperEvents {
  /** A worker has the model ready. */
  onReady(model: ModelReady): void;
  onPhoto(reply: PhotoReply): void;
  /** The worker is gone with what it worked on. */
  onCrash(detail: string): void;
  /** No worker could be made ready, and none is tried any more until one is asked for. */
  onFailed(error: ClassifierError): void;
}

/** Sees to it that there is a worker when there is work. */
export interface WorkerKeeper {
  /** Starts a worker unless there is one. */
  wake(): void;
  isReady(): boolean;
  /** To the worker that was woken. */
  send(request: Request): void;
  /** Says that there is nothing to do: left so, the worker is shut down after a while. */
  rest(): void;
  stop(): void;
}

const IDLE_AFTER_MS = 5 * 60_000;

/** A worker that crashes while it makes the model ready is started again this often. */
const MOST_RESTARTS = 1;

export function keepWorker(
  { backend, onProgress, onUpdate, idleAfter = IDLE_AFTER_MS }: ClassifierOptions,
  startWorker: StartWorker,
  events: KeeperEvents,
): WorkerKeeper {
  let life: WorkerLife | undefined;
  let isReady = false;
  let wasEverReady = false;
  let restarts = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    clearTimeout(idle);
    life?.stop();
    life = undefined;
    isReady = false;
  };
  const fail = (error: ClassifierError) => {
    stop();
    restarts = 0;
    events.onFailed(error);
  };
  const crash = (detail: string) => {
    const wasLoading = !isReady;
    stop();
    if (wasLoading && restarts === MOST_RESTARTS) return fail(new ClassifierError({ code: 'worker-crashed' }, detail));
    if (wasLoading) restarts++;
    events.onCrash(detail);
    if (wasLoading) wake();
  };
  const becomeReady = (model: ModelReady) => {
    isReady = true;
    wasEverReady = true;
    restarts = 0;
    events.onReady(model);
  };
  const hear = (reply: WorkReply) => {
    switch (reply.kind) {
      case 'progress':
        // Later starts happen behind the scenes.
        if (!wasEverReady) onProgress?.(reply.progress);
        return;
      case 'ready':
        return becomeReady(reply.ready);
      case 'updated':
        return onUpdate?.(reply.update);
      case 'failed':
        return fail(new ClassifierError(reply.problem, reply.detail));
      default:
        return events.onPhoto(reply);
    }
  };

  function wake() {
    clearTimeout(idle);
    if (life) return;
    life = startLife(startWorker, hear, crash);
    life.send({ kind: 'start', modelUrl: new URL('model/', document.baseURI).href, backend });
  }

  return {
    wake,
    isReady: () => isReady,
    send: (request) => life?.send(request),
    rest() {
      clearTimeout(idle);
      if (isReady) idle = setTimeout(stop, idleAfter);
    },
    stop,
  };
}
