import {
  type Classification,
  type Classifier,
  ClassifierError,
  type ClassifierOptions,
  type ClassifierProblem,
  type ClassifyOptions,
  type ModelReady,
} from './contract.ts';
import type { Reply, Request } from './messages.ts';

interface Deferred<Value> {
  readonly promise: Promise<Value>;
  resolve(value: Value): void;
  reject(reason: unknown): void;
}

/**
 * Starts the engine: a worker that loads the model and then judges one photo after the other, in the order asked.
 * The model is read from `model/` beside the page.
 */
export function createClassifier({ backend, onProgress }: ClassifierOptions = {}): Classifier {
  const worker = new Worker(new URL('./worker/worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Deferred<Classification>>();
  const ready = deferred<ModelReady>();
  // Who does not ask for `ready` hears of the failure from `classify`.
  ready.promise.catch(() => undefined);
  let lastId = 0;

  const send = (request: Request) => worker.postMessage(request);
  const settle = (id: number) => {
    const one = waiting.get(id);
    waiting.delete(id);
    return one;
  };
  const failAll = (problem: ClassifierProblem, cause: unknown) => {
    const error = new ClassifierError(problem, cause);
    ready.reject(error);
    for (const id of [...waiting.keys()]) settle(id)?.reject(error);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    switch (data.kind) {
      case 'progress':
        return onProgress?.(data.progress);
      case 'ready':
        return ready.resolve(data.ready);
      case 'failed':
        return failAll(data.problem, data.detail);
      case 'classified':
        return settle(data.id)?.resolve(data.classification);
      case 'rejected':
        return settle(data.id)?.reject(new ClassifierError(data.problem, data.detail));
    }
  });
  worker.addEventListener('error', (event) => failAll({ code: 'worker-crashed' }, event.message));
  send({ kind: 'start', modelUrl: new URL('model/', document.baseURI).href, backend });

  const classify = (photo: Blob, options: ClassifyOptions = {}, signal?: AbortSignal) => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    const id = ++lastId;
    const answer = deferred<Classification>();
    const abort = () => {
      settle(id)?.reject(signal?.reason);
      send({ kind: 'abort', id });
    };
    signal?.addEventListener('abort', abort, { once: true });
    waiting.set(id, answer);
    send({ kind: 'classify', id, photo, options });
    return answer.promise.finally(() => signal?.removeEventListener('abort', abort));
  };

  const dispose = () => {
    worker.terminate();
    failAll({ code: 'worker-crashed' }, 'disposed');
  };

  return { ready: ready.promise, classify, dispose };
}

function deferred<Value>(): Deferred<Value> {
  let resolve: Deferred<Value>['resolve'] = () => undefined;
  let reject: Deferred<Value>['reject'] = () => undefined;
  const promise = new Promise<Value>((fulfil, refuse) => {
    resolve = fulfil;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
