import type { Reply, Request } from './messages.ts';

/** As much of a worker as is used here. */
export interface WorkerPort {
  postMessage(request: Request): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: Reply }) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: object) => void): void;
}

export type StartWorker = () => WorkerPort;

/** The bundler knows the worker's script by this form. */
export const startOwnWorker: StartWorker = () =>
  new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });

/** What a worker says of its work; that it lives or broke is no part of it. */
export type WorkReply = Exclude<Reply, { kind: 'alive' | 'broken' }>;

/** One worker from its start to its end. */
export interface WorkerLife {
  send(request: Request): void;
  /** Ends it; nothing more is heard of it. */
  stop(): void;
}

/**
 * @param onReply - what the worker says of its work.
 * @param onDeath - once, when the worker ends by itself: by an error, as it says, or without a word.
 */
export function startLife(
  startWorker: StartWorker,
  onReply: (reply: WorkReply) => void,
  onDeath: (detail: string) => void,
): WorkerLife {
  const port = startWorker();
  const watch = new AbortController();
  const stop = () => {
    watch.abort();
    port.terminate();
  };
  const die = (detail: string) => {
    if (watch.signal.aborted) return;
    stop();
    onDeath(detail);
  };
  port.addEventListener('message', ({ data }) => {
    if (watch.signal.aborted) return;
    if (data.kind === 'broken') die(data.detail);
    else if (data.kind === 'alive') waitForLock(data.lock, watch.signal, () => die('it ended without a word'));
    else onReply(data);
  });
  port.addEventListener('error', (event) => die('message' in event ? String(event.message) : 'error'));
  port.addEventListener('messageerror', () => die('it said what cannot be read'));
  return { send: (request) => port.postMessage(request), stop };
}

/** The worker holds the lock while it lives. */
function waitForLock(name: string, signal: AbortSignal, onFreed: () => void) {
  navigator.locks.request(name, { signal }, onFreed).catch(() => undefined);
}
