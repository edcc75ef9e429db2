import type { createClassifier as create } from '../classifier/index.ts';

/** The first visit on a slow line: by then there is more to do than to wait for the model. */
const PATIENCE_MS = 1500;

/** A classifier that tells when it has begun to fetch its model, or needed no fetching; at the latest after a while. */
export function tellingWhenAsked(createClassifier: typeof create) {
  let tell: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
    setTimeout(resolve, PATIENCE_MS);
  });
  const createTelling: typeof create = (options) => {
    const classifier = createClassifier({
      ...options,
      onProgress(progress) {
        tell();
        options?.onProgress?.(progress);
      },
    });
    classifier.ready.then(tell, tell);
    return classifier;
  };
  return { createClassifier: createTelling, asked };
}
