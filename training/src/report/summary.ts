import type { Figures, Manifest } from '../../../src/judgement/index.ts';
import { MODALITIES, policyTable } from '../../../src/vocabulary/index.ts';
import type { PreparedSamples } from '../dataset/prepare-samples.ts';
import type { Sample, Split } from '../dataset/sample.ts';
import type { Trial } from '../fitting/fit-malignant-head.ts';
import type { RefusalFigures } from '../fitting-refusal/refusal-figures.ts';

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

/** Validation AUC by penalty. */
export function trialsTable(trials: readonly Trial[], best: Trial): string {
  return trials
    .map((trial) => {
      const aucs = Object.entries(trial.aucs).map(([modality, value]) => `${modality} ${value.toFixed(4)}`);
      const chosen = trial === best ? '  <- chosen' : '';
      return `  L2 ${String(trial.strength).padEnd(6)} ${aucs.join(', ')}, mean ${trial.meanAuc.toFixed(4)}${chosen}`;
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

/** The label policy, a line each for what counts as malignant, as benign, and for what is left out. */
export function policyInWords(dropActinicKeratoses: boolean): string {
  const lines = policyTable({ dropActinicKeratoses });
  return (['malignant', 'benign', 'left out'] as const)
    .flatMap((countsAs) => {
      const names = lines.filter((line) => line.countsAs === countsAs).map(({ name }) => name);
      return names.length > 0 ? [`  ${countsAs}: ${names.join(', ')}`] : [];
    })
    .join('\n');
}

const MOST_LISTED = 10;

/** What was left out of the pictures and why, the first ones by name. */
export function leftOutTable({ leftOut, leaks }: Pick<PreparedSamples, 'leftOut' | 'leaks'>): string {
  const byReason = leftOutByReason(leftOut);
  const counts = Object.entries(byReason).map(([code, count]) => `${count} ${code}`);
  const listed = leftOut.slice(0, MOST_LISTED).map(({ sample, reason }) => `    ${reason.code}: ${sample.file}`);
  const more = leftOut.length > MOST_LISTED ? [`    and ${leftOut.length - MOST_LISTED} more`] : [];
  return [
    `  ${counts.length > 0 ? counts.join(', ') : 'none unreadable, blank, too small or blurred'}`,
    ...listed,
    ...more,
    `  near duplicates across splits: ${leaks.training} from training, ${leaks.validation} from validation`,
  ].join('\n');
}

export function leftOutByReason(leftOut: PreparedSamples['leftOut']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of leftOut) counts[reason.code] = (counts[reason.code] ?? 0) + 1;
  return counts;
}

/** What is told from lesions how well, a line for each kind of picture. */
export function refusalFiguresTable(figures: readonly RefusalFigures[]): string {
  return figures
    .map(({ kind, pictures, auc, refused: { value, low, high } }) => {
      const percent = (share: number) => (share * 100).toFixed(1);
      const against = Number.isNaN(auc) ? '' : `, AUROC ${auc.toFixed(3)}`;
      return `  ${kind}: ${pictures} pictures, ${percent(value)} % refused (${percent(low)} to ${percent(high)})${against}`;
    })
    .join('\n');
}
