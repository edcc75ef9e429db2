import type { Figures, Manifest } from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import type { Trial } from '../fitting/fit-malignant-head.ts';

const SPLITS: readonly Split[] = ['training', 'validation', 'test'];

/** Pictures and malignant ones by set and split, a line each. */
export function countsTable(samples: readonly Sample[]): string {
  const sets = [...new Set(samples.map((sample) => sample.set))];
  return sets
    .map((set) => {
      const cells = SPLITS.map((split) => {
        const members = samples.filter((sample) => sample.set === set && sample.split === split);
        const malignant = members.filter((sample) => sample.label === 'malignant').length;
        return `${split} ${members.length} (${malignant} malignant)`;
      });
      return `  ${set.padEnd(14)} ${cells.join(', ')}`;
    })
    .join('\n');
}

/** Validation AUC by choice of views and penalty. */
export function trialsTable(trials: readonly Trial[], best: Trial): string {
  return trials
    .map((trial) => {
      const aucs = Object.entries(trial.aucs).map(([modality, value]) => `${modality} ${value.toFixed(4)}`);
      const chosen = trial === best ? '  <- chosen' : '';
      return `  L2 ${String(trial.strength).padEnd(6)} ${aucs.join(', ')}, mean ${trial.meanAuc.toFixed(4)}  ${trial.views.join(' + ')}${chosen}`;
    })
    .join('\n');
}

export function judgementTable(modalities: Manifest['modalities']): string {
  return MODALITIES.flatMap((modality) => {
    const judgement = modalities[modality];
    if (!judgement) return [];
    const { prevalence, calibration, operatingPoints } = judgement;
    const numbers = {
      prevalence,
      slope: calibration.slope,
      intercept: calibration.intercept,
      t_low: operatingPoints.low,
      t_high: operatingPoints.high,
    };
    const cells = Object.entries(numbers).map(([name, value]) => `${name} ${value.toFixed(3)}`);
    return [`  ${modality}: ${cells.join(', ')}`];
  }).join('\n');
}

export function figuresTable(figures: readonly Figures[]): string {
  return figures
    .map((f) => {
      const told = ({ value, low, high }: Figures['auc']) => `${value.toFixed(3)} (${low.toFixed(3)} to ${high.toFixed(3)})`;
      const rates = ({ sensitivity, specificity }: Figures['atLow']) =>
        `sensitivity ${told(sensitivity)}, specificity ${told(specificity)}`;
      return [
        `  ${f.name}, ${f.target}: ${f.pictures} pictures, ${f.malignant} malignant, ${f.groups} groups`,
        `    AUC ${told(f.auc)}`,
        `    at t_low: ${rates(f.atLow)}`,
        `    at t_high: ${rates(f.atHigh)}`,
        `    Brier ${f.brier.toFixed(3)}, calibration error ${f.calibrationError.toFixed(3)}`,
      ].join('\n');
    })
    .join('\n');
}
