import { centredSquare, judge, PREPROCESSING_VERSION, preprocess } from '../../judgement/index.ts';
import type { Classification, ClassifyOptions } from '../contract.ts';
import type { Engine } from './engine.ts';
import { openPhoto } from './open-photo.ts';
import { drawThumbnail } from './thumbnail.ts';

/**
 * From a photo's bytes to its verdict. A file that cannot be examined is told before the model is there.
 *
 * @returns `undefined` once `isAborted`.
 * @throws {PhotoError} for a file that cannot be examined; {@link ClassifierError} without a model.
 */
export async function classifyPhoto(
  photo: Blob,
  options: ClassifyOptions,
  engine: Promise<Engine>,
  isAborted: () => boolean,
): Promise<Classification | undefined> {
  const opened = await openPhoto(photo);
  try {
    const { network, ready } = await engine;
    if (isAborted()) return undefined;
    const begun = performance.now();
    const frame = options.frame ?? centredSquare(opened.width, opened.height);
    const { manifest, backend } = ready;
    const outputs = await network.run(preprocess(opened.pixels, frame, manifest.input.size));
    const milliseconds = opened.milliseconds + performance.now() - begun;
    const provenance = {
      modelName: manifest.name,
      modelVersion: manifest.version,
      modelHash: manifest.files['weights.bin'].sha256,
      preprocessing: PREPROCESSING_VERSION,
      photo: { width: opened.width, height: opened.height },
      frame,
      backend,
      milliseconds,
    };
    const verdict = judge(outputs, manifest, provenance, options.modality);
    return { verdict, modalityLogit: outputs.modality, thumbnail: await drawThumbnail(opened.bitmap, frame) };
  } finally {
    opened.close();
  }
}
