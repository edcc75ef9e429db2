import { predictiveValuesAt } from '../../evaluation/index.ts';
import { type Figures, type Manifest, rebasedProbability, type Verdict } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { type Modality, SETTINGS_OF_CARE } from '../../vocabulary/index.ts';

/** What a verdict means at another prevalence. All fractions, 0..1. */
export interface Meaning {
  readonly prevalence: number;
  /** The verdict's probability at that prevalence. */
  readonly probability: number;
  /** Absent where the figures of the model that judged are not at hand. */
  readonly calls: CallsMeaning | undefined;
}

/** What the model's calls mean there: `positive` for band high, `negative` for band low. */
export interface CallsMeaning {
  readonly positive: number;
  readonly negative: number;
  /** The test set whose sensitivity and specificity these rest on. */
  readonly figures: Figures;
}

/** The share of malignant lesions where the person checks them, above 0 and below 1. */
export function prevalenceAt(checkedAt: CheckedAt): number {
  return checkedAt.kind === 'typed' ? checkedAt.prevalence : SETTINGS_OF_CARE[checkedAt.setting].prevalence;
}

export function meaningOf(verdict: Verdict, manifest: Manifest | undefined, prevalence: number): Meaning {
  const figures = manifest && figuresOf(manifest, verdict.modality);
  return {
    prevalence,
    probability: rebasedProbability(verdict.probability, verdict.prevalence, prevalence),
    calls: figures && callsMeaning(figures, prevalence),
  };
}

/**
 * The test set that stands for a modality: the largest in which "malignant" means all malignant diagnoses, as the prevalence
 * does; where there is none, the largest.
 */
function figuresOf({ figures }: Manifest, modality: Modality): Figures | undefined {
  const sets = figures.filter((set) => set.modality === modality);
  const whole = sets.filter(({ target }) => target === 'malignant');
  return (whole.length > 0 ? whole : sets).toSorted((a, b) => b.pictures - a.pictures)[0];
}

function callsMeaning(figures: Figures, prevalence: number): CallsMeaning {
  const at = ({ sensitivity, specificity }: Figures['atLow']) =>
    predictiveValuesAt({ sensitivity: sensitivity.value, specificity: specificity.value, prevalence });
  return { positive: at(figures.atHigh).positive, negative: at(figures.atLow).negative, figures };
}
