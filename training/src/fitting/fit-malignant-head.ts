import { auc } from '../../../src/evaluation/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import type { LinearHead } from '../architectures/weights.ts';
import type { Sample } from '../dataset/sample.ts';
import { TRAINING_VIEWS } from '../dataset/view.ts';
import { startProgress } from '../report/progress.ts';
import { balancedWeights } from './balance.ts';
import { embeddingOf, type Features } from './features.ts';
import { fitLogistic, headOf, logitOf, scalingOf, standardise } from './logistic-regression.ts';

/** L2 strengths that are tried, strongest first. */
const STRENGTHS = [3, 1, 0.3, 0.1, 0.03, 0.01, 0.003];

/** One head that was tried, with what validation says of it. */
export interface Trial {
  readonly views: readonly string[];
  readonly strength: number;
  /** On validation pictures, of each modality that has both classes there. */
  readonly aucs: Readonly<Partial<Record<Modality, number>>>;
  readonly meanAuc: number;
  readonly head: LinearHead;
}

/**
 * Fits the malignant head on the first one, two and all training views at several penalties.
 *
 * @returns all trials; the best by mean validation AUC is {@link bestOf} them.
 */
export function fitMalignantHead(training: readonly Sample[], validation: readonly Sample[], features: Features): Trial[] {
  const scaling = scalingOf(training.map((sample) => embeddingOf(features, sample)));
  const perView = TRAINING_VIEWS.map((view) =>
    standardise(
      training.map((sample) => embeddingOf(features, sample, view)),
      scaling,
    ),
  );
  const weights = balancedWeights(training);
  const positive = training.map((sample) => sample.label === 'malignant');
  const progress = startProgress('Fits', TRAINING_VIEWS.length * STRENGTHS.length);
  const trials = TRAINING_VIEWS.flatMap((_, last) => {
    const views = TRAINING_VIEWS.slice(0, last + 1).map((view) => view.name);
    const rows = {
      features: perView.slice(0, last + 1).flat(),
      positive: views.flatMap(() => positive),
      weights: views.flatMap(() => weights),
    };
    let parameters: Float64Array | undefined;
    return STRENGTHS.map((strength): Trial => {
      parameters = fitLogistic(rows, strength, parameters);
      const head = headOf(parameters, scaling);
      const aucs = validationAucs(head, validation, features);
      const values = Object.values(aucs);
      progress.advance();
      return { views, strength, aucs, meanAuc: values.reduce((sum, value) => sum + value, 0) / values.length, head };
    });
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
