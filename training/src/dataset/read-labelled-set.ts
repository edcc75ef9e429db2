import { join } from 'node:path';
import { type KnownSet, knownSetWith } from './known-sets.ts';
import { type Row, readTable } from './read-table.ts';
import type { Dataset, Sample } from './sample.ts';

/** Reads a folder with a `labels.csv` whose columns are those of a known set; leaves any other aside with a note. */
export function readLabelledSet(folder: string): Dataset {
  const table = join(folder, 'labels.csv');
  const { columns, rows } = readTable(table);
  const set = knownSetWith(columns);
  if (!set) return { samples: [], notes: [`${table}: not used in this version (its columns are of no known set)`] };
  const samples = rows.flatMap((row) => sampleOf(set, folder, row) ?? []);
  const unknown = rows.length - samples.length;
  return { samples, notes: unknown > 0 ? [`${table}: ${unknown} rows left out, no known diagnosis`] : [] };
}

function sampleOf(set: KnownSet, folder: string, row: Row): Sample | undefined {
  const known = set.label(row);
  const group = set.group(row);
  if (!known || !row.file || !group) return undefined;
  return {
    file: join(folder, row.file),
    set: set.name,
    split: set.split(row),
    ...known,
    ...(row.lesion_id ? { lesion: row.lesion_id } : {}),
    ...(row.patient_id ? { patient: row.patient_id } : {}),
    group: `${set.name}/${group}`,
    modality: set.modality,
    squashedAspect: set.squashedAspect,
  };
}
