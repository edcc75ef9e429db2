import type { Detection, FalseAlarms, QualityFigures } from './quality-figures.ts';

/** The figures as lines of text. */
export function qualityTable({ rules, falseAlarms, detection }: QualityFigures): string {
  return [
    `  refused beyond: ${limitsText(rules.refused)}`,
    `  noted beyond: ${limitsText(rules.noted)}`,
    ...falseAlarms.map(falseAlarmsLine),
    ...detection.map(detectionLine),
  ].join('\n');
}

function limitsText(limits: QualityFigures['rules']['refused']): string {
  return Object.entries(limits)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

function falseAlarmsLine({ modality, among, pictures, refused, noted, byReason }: FalseAlarms): string {
  const reasons = Object.entries(byReason).map(([code, count]) => `${code} ${count}`);
  const told = reasons.length > 0 ? ` (${reasons.join(', ')})` : '';
  return `  undegraded, ${modality}, ${among}: of ${pictures} refused ${percent(refused)}${told}, noted ${percent(noted)}`;
}

function detectionLine({ modality, kind, strength, unit, copies, refused, noted, logitChange }: Detection): string {
  const how = kind === 'none' ? 'taken again' : `${kind} ${strength} ${unit}`;
  return `  ${modality}, ${how}: of ${copies} refused ${percent(refused)}, noted ${percent(noted)}; logit changes by ${logitChange.toFixed(2)}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
