import { predictiveValuesAt } from '../../evaluation/index.ts';
import { type Figures, type Manifest, rebasedProbability, type Verdict } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { type Modality, SETTINGS_OF_CARE } from '../../vocabulary/index.ts';
import { fromLogOdds, logOdds } from '../lesion/log-odds.ts';
import { Z_95 } from '../lesion/score-change.ts';
import { ASSUMED_DEVIATION } from '../lesion/score-noise.ts';

/** What a verdict means at another prevalence. All fractions, 0..1. */
export interface Meaning {
  readonly prevalence: number;
  /** The verdict's probability at that prevalence. */
  readonly probability: number;
  /** Between which other photos of the same spot would most likely bring it there. */
  readonly range: ProbabilityRange;
  /** Absent where the figures of the model that judged are not at hand. */
  readonly calls: CallsMeaning | undefined;
}

/** Fractions, 0..1. */
export interface ProbabilityRange {
  readonly low: number;
  readonly high: number;
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

/** @param photos whose mean the score is. */
export function meaningOf(verdict: Verdict, manifest: Manifest | undefined, prevalence: number, photos: number): Meaning {
  const figures = manifest && figuresOf(manifest, verdict.modality);
  const there = (probability: number) => rebasedProbability(probability, verdict.prevalence, prevalence);
  return {
    prevalence,
    probability: there(verdict.probability),
    range: rangeOf(there(verdict.probability), photos),
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

/**
 * Where the mean over many photos of the same spot would lie in 95 of 100 cases: 1.96 standard deviations of the mean of these
 * photos on either side, in log odds (Bland & Altman 1996, doi:10.1136/bmj.312.7047.1654). Another prevalence shifts log odds
 * and does not spread them.
 */
function rangeOf(probability: number, photos: number): ProbabilityRange {
  const reach = (Z_95 * ASSUMED_DEVIATION) / Math.sqrt(photos);
  const odds = logOdds(probability);
  return { low: fromLogOdds(odds - reach), high: fromLogOdds(odds + reach) };
}
