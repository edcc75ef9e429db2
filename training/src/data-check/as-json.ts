import type { Sample } from '../dataset/sample.ts';
import type { DataCheck } from './data-check.ts';
import { crossesSplits, type DuplicatePair, isContradictory } from './find-duplicates.ts';
import { BORDER_AUC_LIMIT, findingsOf, isConfoundedBy } from './findings.ts';
import { foldersBySample } from './folder-of.ts';

/** The whole check as JSON: every picture left out and every pair, where the text shows the first few. */
export function asJson(check: DataCheck): string {
  const folderOf = foldersBySample(check.folders);
  const picture = (sample: Sample) => {
    const { file, set, split, label, diagnosis, patient, lesion } = sample;
    return { file, folder: folderOf.get(sample), set, split, label, diagnosis, patient, lesion };
  };
  const pair = (one: DuplicatePair) => ({
    kind: one.kind,
    correlation: one.correlation,
    contradictory: isContradictory(one),
    acrossSplits: crossesSplits(one),
    pictures: one.pictures.map(picture),
  });
  const content = {
    version: 1,
    findings: findingsOf(check),
    folders: check.folders.map(({ folder, samples, notes }) => ({ folder, pictures: samples.length, notes })),
    counts: check.counts,
    leftOut: check.leftOut.map(({ sample, reason }) => ({ file: sample.file, folder: folderOf.get(sample), reason })),
    duplicates: check.duplicates.map(pair),
    leaks: check.leaks,
    borders: {
      limit: BORDER_AUC_LIMIT,
      sets: check.borders.map((border) => ({ ...border, set: border.set ?? null, confounded: isConfoundedBy(border) })),
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
