import type { DataCheck } from './data-check.ts';
import { crossesSplits, type DuplicatePair, isContradictory } from './find-duplicates.ts';
import { firstFew } from './first-few.ts';
import { foldersBySample } from './folder-of.ts';

/** Pairs of the same picture: how many, and those that matter. */
export function duplicatesText({ duplicates, folders }: DataCheck): string[] {
  if (duplicates.length === 0) return ['Duplicates', '  none'];
  const folderOf = foldersBySample(folders);
  const isElsewhere = ({ pictures: [a, b] }: DuplicatePair) => folderOf.get(a) !== folderOf.get(b) || a.set !== b.set;
  const isOneLesion = ({ pictures: [a, b] }: DuplicatePair) => a.group === b.group;
  const exact = duplicates.filter(({ kind }) => kind === 'exact');
  const near = duplicates.filter(({ kind }) => kind === 'near');
  return [
    'Duplicates',
    `  ${exact.length} pairs of the same bytes, ${near.length} near (turned, mirrored, resized or recompressed)`,
    `  ${duplicates.filter(isOneLesion).length} of them within one lesion or patient`,
    ...section('with contradictory labels: at most one of each pair can be right', duplicates.filter(isContradictory)),
    ...section('across folders or sets', duplicates.filter(isElsewhere)),
    ...section('across splits', duplicates.filter(crossesSplits)),
    ...section(
      'others within a set and split',
      duplicates.filter((pair) => isOrdinary(pair) && !isElsewhere(pair)),
    ),
  ];

  function isOrdinary(pair: DuplicatePair): boolean {
    return !isContradictory(pair) && !crossesSplits(pair) && !isOneLesion(pair);
  }
}

function section(title: string, pairs: readonly DuplicatePair[]): string[] {
  return pairs.length === 0 ? [] : [`  ${pairs.length} ${title}`, ...firstFew(pairs, pairLine)];
}

function pairLine({ kind, pictures: [a, b], correlation }: DuplicatePair): string {
  const how = kind === 'exact' ? 'same bytes' : `alike ${correlation.toFixed(3)}`;
  return `${how}: ${a.file} (${a.label}, ${a.split}) and ${b.file} (${b.label}, ${b.split})`;
}
