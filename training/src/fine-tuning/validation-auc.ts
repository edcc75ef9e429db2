import { auc, type Scored } from '../../../src/evaluation/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';

/** The AUC of each modality that has both classes; `logits` go with `validation`. */
export function aucByModality(validation: readonly Sample[], logits: readonly number[]): Record<string, number> {
  const figures = MODALITIES.map((modality) => {
    const scored = validation.flatMap((sample, i): Scored[] =>
      sample.modality === modality
        ? [{ score: logits[i] ?? Number.NaN, malignant: sample.label === 'malignant', group: sample.group }]
        : [],
    );
    return [modality, auc(scored)] as const;
  });
  return Object.fromEntries(figures.filter(([, value]) => !Number.isNaN(value)));
}

/** What a run is judged by: the modalities count alike. */
export function meanAuc(aucs: Readonly<Record<string, number>>): number {
  const values = Object.values(aucs);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
