import { confusionAt, sensitivity, specificity } from '../../../src/evaluation/index.ts';
import type { LinearHead } from '../architectures/weights.ts';
import type { Sample } from '../dataset/sample.ts';
import { type Features, textureOf } from './features.ts';
import { fitLogistic, headOf, logitOf, scalingOf, standardise } from './logistic-regression.ts';

/** L2 strengths that are tried, strongest first. */
const STRENGTHS = [0.3, 0.1, 0.03, 0.01, 0.003, 0.001];
/** The logit where only one modality is known. */
const CERTAIN = 5;

/** Fits the logit of dermoscope against phone, both weighing the same, at the penalty that validation likes best. */
export function fitModalityHead(training: readonly Sample[], validation: readonly Sample[], features: Features): LinearHead {
  const dermoscope = training.map((sample) => sample.modality === 'dermoscope');
  const count = dermoscope.filter(Boolean).length;
  if (count === 0 || count === training.length) {
    const length = training[0] ? textureOf(features, training[0]).length : 0;
    return { kernel: new Float32Array(length), bias: count > 0 ? CERTAIN : -CERTAIN };
  }
  const textures = training.map((sample) => textureOf(features, sample));
  const scaling = scalingOf(textures);
  const rows = {
    features: standardise(textures, scaling),
    positive: dermoscope,
    weights: dermoscope.map((is) => 1 / (is ? count : training.length - count)),
  };
  const heads: LinearHead[] = [];
  let parameters: Float64Array | undefined;
  for (const strength of STRENGTHS) {
    parameters = fitLogistic(rows, strength, parameters);
    heads.push(headOf(parameters, scaling));
  }
  const scores = heads.map((head) => balancedAccuracy(head, validation, features));
  return heads[scores.indexOf(Math.max(...scores))] ?? (heads[0] as LinearHead);
}

/** Mean of the shares of each modality that are told right, 0..1; 0 where validation lacks one. */
function balancedAccuracy(head: LinearHead, validation: readonly Sample[], features: Features): number {
  const scored = validation.map((sample) => ({
    score: logitOf(head, textureOf(features, sample)),
    malignant: sample.modality === 'dermoscope',
    group: sample.group,
  }));
  const counts = confusionAt(scored, 0);
  return (sensitivity(counts) + specificity(counts)) / 2 || 0;
}
