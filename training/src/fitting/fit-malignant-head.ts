import { auc } from '../../../src/evaluation/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import type { LinearHead } from '../architectures/weights.ts';
import type { Sample } from '../dataset/sample.ts';
import { startProgress } from '../report/progress.ts';
import { balancedWeights } from './balance.ts';
import { embeddingOf, type Features } from './features.ts';
import { fitLogistic, headOf, logitOf, scalingOf, standardise } from './logistic-regression.ts';

/** L2 strengths that are tried, strongest first. */
const STRENGTHS = [3, 1, 0.3, 0.1, 0.03, 0.01, 0.003];

/** One head that was tried, with what validation says of it. */
export interface Trial {
  readonly strength: number;
  /** On validation pictures, of each modality that has both classes there. */
  readonly aucs: Readonly<Partial<Record<Modality, number>>>;
  readonly meanAuc: number;
  readonly head: LinearHead;
}

/**
 * Fits the malignant head at several penalties.
 *
 * @returns all trials; the best by mean validation AUC is {@link bestOf} them.
 */
export function fitMalignantHead(training: readonly Sample[], validation: readonly Sample[], features: Features): Trial[] {
  const embeddings = training.map((sample) => embeddingOf(features, sample));
  const scaling = scalingOf(embeddings);
  const rows = {
    features: standardise(embeddings, scaling),
    positive: training.map((sample) => sample.label === 'malignant'),
    weights: balancedWeights(training),
  };
  const progress = startProgress('Fits', STRENGTHS.length);
  let parameters: Float64Array | undefined;
  const trials = STRENGTHS.map((strength): Trial => {
    parameters = fitLogistic(rows, strength, parameters);
    const head = headOf(parameters, scaling);
    const aucs = validationAucs(head, validation, features);
    const values = Object.values(aucs);
    progress.advance();
    return { strength, aucs, meanAuc: values.reduce((sum, value) => sum + value, 0) / values.length, head };
  });
  progress.stop();
  return trials;
}

export function bestOf(trials: readonly Trial[]): Trial {
  return trials.reduce((best, trial) => (trial.meanAuc > best.meanAuc ? trial : best));
}

function validationAucs(head: LinearHead, validation: readonly Sample[], features: Features): Trial['aucs'] {
  const aucs: Partial<Record<Modality, number>> = {};
  for (const modality of MODALITIES) {
    const scored = validation
      .filter((sample) => sample.modality === modality)
      .map((sample) => ({
        score: logitOf(head, embeddingOf(features, sample)),
        malignant: sample.label === 'malignant',
        group: sample.group,
      }));
    const value = auc(scored);
    if (!Number.isNaN(value)) aucs[modality] = value;
  }
  return aucs;
}
