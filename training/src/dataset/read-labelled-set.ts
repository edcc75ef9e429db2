import { join } from 'node:path';
import { clinicalDetails } from './clinical-details.ts';
import { LABELS } from './find-tables.ts';
import { type LabelledLayout, layoutWith } from './labelled-layouts.ts';
import { type Row, readTable } from './read-table.ts';
import type { Dataset, Sample } from './sample.ts';

/** Reads a folder with a `labels.csv` whose columns are those of a known set; leaves any other aside with a note. */
export function readLabelledSet(folder: string): Dataset {
  const table = join(folder, LABELS);
  const { columns, rows } = readTable(table);
  const set = layoutWith(columns, rows);
  if (!set) return { samples: [], notes: [`${table}: not used in this version (its columns are of no known set)`] };
  const samples = rows.flatMap((row) => sampleOf(set, folder, row) ?? []);
  const unknown = rows.length - samples.length;
  return { samples, notes: unknown > 0 ? [`${table}: ${unknown} rows left out, no known diagnosis`] : [] };
}

function sampleOf(set: LabelledLayout, folder: string, row: Row): Sample | undefined {
  const known = set.label(row);
  const group = set.group(row);
  if (!known || !row.file || !group) return undefined;
  return {
    file: join(folder, row.file),
    set: set.name,
    split: set.split(row),
    ...known,
    ...clinicalDetails(row),
    group: `${set.name}/${group}`,
    modality: set.modality,
    squashedAspect: set.squashedAspect,
  };
}
