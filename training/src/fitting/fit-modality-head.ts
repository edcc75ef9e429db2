import type { LinearHead } from '../architectures/weights.ts';
import type { Sample } from '../dataset/sample.ts';
import { embeddingOf, type Features } from './features.ts';
import { fitLogistic, headOf, scalingOf, standardise } from './logistic-regression.ts';

/** Telling the modalities apart is easy; a firm penalty keeps the head from leaning on a few channels. */
const STRENGTH = 0.1;
/** The logit where only one modality is known. */
const CERTAIN = 5;

/** Fits the logit of dermoscope against phone, both weighing the same. */
export function fitModalityHead(training: readonly Sample[], features: Features): LinearHead {
  const dermoscope = training.map((sample) => sample.modality === 'dermoscope');
  const count = dermoscope.filter(Boolean).length;
  if (count === 0 || count === training.length) {
    const length = training[0] ? embeddingOf(features, training[0]).length : 0;
    return { kernel: new Float32Array(length), bias: count > 0 ? CERTAIN : -CERTAIN };
  }
  const views = [...features.keys()];
  const embeddings = views.flatMap((view) => training.map((sample) => embeddingOf(features, sample, view)));
  const scaling = scalingOf(embeddings);
  const rows = {
    features: standardise(embeddings, scaling),
    positive: views.flatMap(() => dermoscope),
    weights: views.flatMap(() => dermoscope.map((is) => 1 / (is ? count : training.length - count))),
  };
  return headOf(fitLogistic(rows, STRENGTH), scaling);
}
