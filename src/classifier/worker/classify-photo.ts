import {
  assessQuality,
  judge,
  networkInput,
  type PhotoFile,
  PREPROCESSING_VERSION,
  reasonsInOutputs,
  saliencyFrom,
  spotFor,
} from '../../judgement/index.ts';
import type { Classification, PhotoStage } from '../contract.ts';
import type { PhotoOptions } from '../messages.ts';
import type { Engine } from './engine.ts';
import { frameOf } from './frame-of.ts';
import { openPhoto } from './open-photo.ts';
import { drawPreview } from './preview.ts';
import { provenanceOf } from './provenance-of.ts';
import { score } from './score.ts';
import { drawThumbnail } from './thumbnail.ts';
import { breathe, unlessAborted } from './unless-aborted.ts';

/**
 * From a photo's bytes to its verdict. What cannot be decoded is told before the model is there.
 *
 * @throws {PhotoError} for a photo that cannot be decoded; {@link ClassifierError} without a model, or photo-frame-outside; the
 *   signal's reason.
 */
export async function classifyPhoto(
  photo: PhotoFile,
  options: PhotoOptions,
  engine: Promise<Engine>,
  signal: AbortSignal,
  onStage: (stage: PhotoStage) => void,
): Promise<Classification> {
  signal.throwIfAborted();
  onStage('decoding');
  const opened = await openPhoto(photo);
  try {
    const { network, refusal, ready } = await unlessAborted(engine, signal);
    onStage('judging');
    const begun = performance.now();
    const { frame, candidates } = await frameOf(opened, options);
    const { manifest } = ready;
    const { size } = manifest.input;
    const square = { x: frame.x, y: frame.y, width: frame.side, height: frame.side };
    const input = networkInput(await opened.pixels.resize(square, size));
    await breathe(signal);
    const [outputs, thumbnail] = await Promise.all([
      score(network, input, { size, flips: options.flips ?? false }, signal),
      drawThumbnail(input, size),
    ]);
    const milliseconds = opened.milliseconds + performance.now() - begun;
    const provenance = {
      modelName: manifest.name,
      modelVersion: manifest.version,
      modelHash: manifest.files['weights.bin'].sha256,
      preprocessing: PREPROCESSING_VERSION,
      photo: { width: opened.width, height: opened.height },
      frame,
      ...(options.flips && { flips: true as const }),
      ...provenanceOf(network.footing()),
      milliseconds,
    };
    const quality = assessQuality(input, frame, manifest.quality);
    const reasons = [...quality.reasons, ...reasonsInOutputs(outputs, spotFor(input, manifest), manifest, refusal)];
    const verdict = judge(outputs, manifest, provenance, options.modality, reasons, quality.findings);
    const saliency = saliencyFrom(outputs.saliency, frame, candidates?.[0]?.lesion);
    const preview = await drawPreview(opened.bitmap);
    signal.throwIfAborted();
    return {
      verdict,
      modalityLogit: outputs.modality,
      photo: opened.file,
      thumbnail,
      ...(preview && { preview }),
      ...(verdict.band !== 'refused' && { saliency }),
      ...(candidates && { candidates }),
    };
  } finally {
    // Giving so much memory back takes its time: after the answer, and well before the next photo is decoded.
    setTimeout(opened.close);
  }
}
