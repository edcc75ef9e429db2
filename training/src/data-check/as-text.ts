import type { BorderFinding, Counts, DataCheck } from './data-check.ts';
import { duplicatesText } from './duplicates-text.ts';
import { BORDER_AUC_LIMIT, findingsOf, isClean, isConfoundedBy, nearLeaks } from './findings.ts';
import { firstFew } from './first-few.ts';
import { leftOutText } from './left-out-text.ts';

/** The check for people: paragraphs of lines. */
export function asText(check: DataCheck): string {
  const notes = check.folders.flatMap((folder) => folder.notes);
  const paragraphs = [
    ['Pictures', ...check.counts.flatMap(countLines)],
    ...(notes.length > 0 ? [['Notes', ...notes.map((note) => `  ${note}`)]] : []),
    leftOutText(check.leftOut),
    duplicatesText(check),
    leaksText(check),
    ['Border alone (0.5: says nothing of the class, 1: says all)', ...check.borders.map(borderLine)],
    [summary(check)],
  ];
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

function countLines({ folder, set, split, pictures, labels, diagnoses, toBeDrawn }: Counts): string[] {
  const later = toBeDrawn > 0 ? ` (the training run draws the missing splits from ${toBeDrawn})` : '';
  const known = Object.keys(diagnoses).length > 0 ? `: ${listed(diagnoses)}` : '';
  return [`  ${folder}, ${set}, ${split}: ${pictures} pictures, ${listed(labels)}${known}${later}`];
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}

function leaksText({ leaks, duplicates }: DataCheck): string[] {
  const near = nearLeaks(duplicates);
  if (leaks.length + near.length === 0) return ['Leaks between splits', '  none'];
  return [
    'Leaks between splits',
    `  ${leaks.length} patients, lesions or exact pictures in more than one split`,
    ...firstFew(leaks, ({ kinship, name, splits }) => `${kinship} ${name}: in ${splits.join(' and ')}`),
    `  ${near.length} near duplicates across splits (a training run keeps only the side that is held back the most)`,
  ];
}

function borderLine(border: BorderFinding): string {
  const name = `  ${border.set ?? 'all sets together'} (${border.pictures} pictures)`;
  if (border.auc === undefined) return `${name}: too few of a class to tell`;
  const line = `${name}: AUC ${border.auc.toFixed(3)}`;
  if (!isConfoundedBy(border)) return line;
  return (
    `${line}  WARNING: above ${BORDER_AUC_LIMIT}\n` +
    '    The outermost ring of these pictures, where there is no lesion, tells benign from malignant. The classes come from different\n' +
    '    cameras, hospitals or crops. A model can score high on them without looking at the lesion: do not train on them alone, and\n' +
    '    judge no model by them.'
  );
}

function summary(check: DataCheck): string {
  const findings = findingsOf(check);
  if (isClean(findings)) return 'Found: nothing that speaks against these data.';
  const { leaks, contradictions, confounded } = findings;
  return `Found: ${leaks} leaks, ${contradictions} contradictory pairs of labels, ${confounded} confounded sets.`;
}
