import {
  assessQuality,
  judge,
  PREPROCESSING_VERSION,
  preprocess,
  reasonsInOutputs,
  suggestedFrame,
} from '../../judgement/index.ts';
import type { Classification, ClassifyOptions } from '../contract.ts';
import type { Engine } from './engine.ts';
import { type InspectedPhoto, openPhoto } from './open-photo.ts';
import { drawThumbnail } from './thumbnail.ts';

/**
 * From a photo's bytes to its verdict. What cannot be decoded is told before the model is there.
 *
 * @returns `undefined` once `isAborted`.
 * @throws {PhotoError} for a photo that cannot be decoded; {@link ClassifierError} without a model.
 */
export async function classifyPhoto(
  photo: InspectedPhoto,
  options: ClassifyOptions,
  engine: Promise<Engine>,
  isAborted: () => boolean,
): Promise<Classification | undefined> {
  const opened = await openPhoto(photo);
  try {
    const { network, refusal, ready } = await engine;
    if (isAborted()) return undefined;
    const begun = performance.now();
    const frame = options.frame ?? suggestedFrame(opened.pixels);
    const { manifest, backend } = ready;
    const input = preprocess(opened.pixels, frame, manifest.input.size);
    const outputs = await network.run(input);
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
    const quality = assessQuality(input, frame, manifest.quality);
    const reasons = [...quality.reasons, ...reasonsInOutputs(outputs, manifest, refusal)];
    const verdict = judge(outputs, manifest, provenance, options.modality, reasons, quality.findings);
    return { verdict, modalityLogit: outputs.modality, thumbnail: await drawThumbnail(opened.bitmap, frame) };
  } finally {
    opened.close();
  }
}
