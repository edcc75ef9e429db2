import { auc } from '../../../src/evaluation/index.ts';
import type { LinearHead } from '../architectures/weights.ts';
import { fitLogistic, headOf, logitOf, type Scaling, standardise } from '../fitting/logistic-regression.ts';
import type { SeenKind, SeenPicture } from './seen-picture.ts';

/** L2 strengths that are tried, strongest first. */
const STRENGTHS = [3, 1, 0.3, 0.1, 0.03, 0.01];

export interface Discriminant {
  readonly head: LinearHead;
  readonly strength: number;
  /** Of other pictures against lesions, on validation: the mean over the kinds of other pictures. */
  readonly auc: number;
}

/**
 * Fits the logit of other pictures against lesions, by logistic regression at the penalty that validation likes best. Both
 * sides weigh the same, and on each side every kind.
 *
 * @param lesions kinds of lesion pictures; and `others`, of what is none.
 */
export function fitDiscriminants(
  training: { readonly lesions: readonly SeenKind[]; readonly others: readonly SeenKind[] },
  validation: { readonly lesions: readonly SeenPicture[]; readonly others: readonly SeenKind[] },
  scaling: Scaling,
): Discriminant[] {
  const sides = [training.lesions, training.others].map((kinds) => kinds.filter(({ pictures }) => pictures.length > 0));
  const rows = sides.flatMap((kinds, side) =>
    kinds.flatMap(({ pictures }) =>
      pictures.map(({ features }) => ({
        features,
        positive: side === 1,
        weight: 1 / pictures.length / kinds.length,
      })),
    ),
  );
  const labelled = {
    features: standardise(
      rows.map(({ features }) => features),
      scaling,
    ),
    positive: rows.map(({ positive }) => positive),
    weights: rows.map(({ weight }) => weight),
  };
  let parameters: Float64Array | undefined;
  return STRENGTHS.map((strength) => {
    parameters = fitLogistic(labelled, strength, parameters);
    const head = headOf(parameters, scaling);
    const score = ({ features }: SeenPicture) => logitOf(head, features);
    return { head, strength, auc: meanAuc(validation.others, validation.lesions, score) };
  });
}

/** Validation cannot tell discriminants apart whose AUC differs by less. */
const NEARLY = 0.004;

/**
 * The one with the strongest penalty among those that do nearly as well as the best: what is drawn is told from lesions more
 * easily than photos of things, and a weaker penalty learns how things are drawn.
 */
export function strongestOfNearlyBest(discriminants: readonly Discriminant[]): Discriminant {
  const best = Math.max(...discriminants.map(({ auc }) => auc));
  const nearlyBest = discriminants.filter(({ auc }) => auc >= best - NEARLY);
  return nearlyBest.reduce((strongest, one) => (one.strength > strongest.strength ? one : strongest));
}

/** AUC of each kind's scores against the lesions', averaged over the kinds. NaN without any. */
export function meanAuc(
  others: readonly SeenKind[],
  lesions: readonly SeenPicture[],
  score: (picture: SeenPicture) => number,
): number {
  const below = lesions.map((lesion) => ({ score: score(lesion), malignant: false, group: '' }));
  const aucs = others.map(({ pictures }) =>
    auc([...below, ...pictures.map((picture) => ({ score: score(picture), malignant: true, group: '' }))]),
  );
  return aucs.reduce((sum, value) => sum + value, 0) / aucs.length;
}
