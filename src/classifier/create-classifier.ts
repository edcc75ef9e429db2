import type { Classifier, ClassifierOptions, ModelReady } from './contract.ts';
import { deferred } from './deferred.ts';
import { createPhotoLine } from './photo-line.ts';
import { keepWorker, type WorkerKeeper } from './worker-keeper.ts';
import { type StartWorker, startOwnWorker } from './worker-life.ts';

/**
 * Starts the engine: a worker that loads the model and then judges one photo after the other, in the order asked. The model is
 * the one stored on this device, else the one in `model/` beside the page. A newer one there is looked for at each start of a
 * worker, fetched beside the stored one, and used from the next start on.
 *
 * A worker that crashes is replaced, and the photo that it worked on given to the new one once. A worker that is idle for some
 * minutes is shut down, and another started when there is a photo.
 *
 * @param startWorker - for tests.
 */
export function createClassifier(options: ClassifierOptions = {}, startWorker: StartWorker = startOwnWorker): Classifier {
  const ready = deferred<ModelReady>();
  // Who does not ask for `ready` hears of the failure from `classify`.
  ready.promise.catch(() => undefined);
  let disposed: DOMException | undefined;

  const line = createPhotoLine((): WorkerKeeper => keeper);
  const keeper = keepWorker(options, startWorker, {
    onReady(model) {
      ready.resolve(model);
      options.onReady?.(model);
      line.goOn();
    },
    onPhoto: line.hear,
    onCrash: line.crashed,
    onFailed(error) {
      ready.reject(error);
      line.rejectAll(error);
    },
  });
  keeper.wake();

  return {
    ready: ready.promise,
    classify(photo, photoOptions = {}, signal = undefined) {
      return disposed ? Promise.reject(disposed) : line.add(photo, photoOptions, signal);
    },
    dispose() {
      if (disposed) return;
      disposed = new DOMException('The classifier was disposed of', 'AbortError');
      keeper.stop();
      ready.reject(disposed);
      line.rejectAll(disposed);
    },
  };
}
