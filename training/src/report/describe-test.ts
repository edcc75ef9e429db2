import { type EvaluationOptions, evaluate, evaluateBy, sharesBy } from '../../../src/evaluation/index.ts';
import type { Report } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { knownSetNamed } from '../dataset/known-sets.ts';
import type { ScoredPicture } from './calibrated.ts';
import { inOrder, KEYS } from './keys.ts';

type TestSet = Report['test']['sets'][number];
type TestModality = NonNullable<Report['test']['modalities']['phone']>;

/** The figures of each test set of a modality. */
export function describeSets(pictures: readonly ScoredPicture[], modality: Modality, options: EvaluationOptions): TestSet[] {
  return setsOf(pictures).map((name) => ({
    name,
    modality,
    target: knownSetNamed(name)?.target ?? 'malignant',
    figures: evaluate(
      pictures.filter(({ sample }) => sample.set === name),
      options,
    ),
  }));
}

/** The figures of all test pictures of a modality, and of those that have something in common. */
export function describeModality(pictures: readonly ScoredPicture[], options: EvaluationOptions): TestModality {
  const by = (key: keyof typeof KEYS) => inOrder(evaluateBy(pictures, ({ sample }) => KEYS[key](sample), options));
  return {
    sets: setsOf(pictures),
    figures: evaluate(pictures, options),
    subgroups: {
      sex: by('sex'),
      ageBand: by('ageBand'),
      region: by('region'),
      site: by('site'),
      skinType: by('skinType'),
      source: by('source'),
      set: by('set'),
    },
    diagnoses: sharesBy(pictures, ({ sample }) => sample.diagnosis, options.thresholds),
  };
}

function setsOf(pictures: readonly ScoredPicture[]): string[] {
  return [...new Set(pictures.map(({ sample }) => sample.set))];
}
