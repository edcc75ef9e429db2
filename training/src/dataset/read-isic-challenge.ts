import { clinicalDetails } from './clinical-details.ts';
import { allTablesBelow, type FoundTable, hasColumns } from './find-tables.ts';
import { pictureId } from './index-pictures.ts';
import { GROUND_TRUTHS, type GroundTruth } from './isic-ground-truths.ts';
import { ISIC_2019 } from './known-sets.ts';
import { markUndrawn } from './mark-undrawn.ts';
import { matchRows } from './match-rows.ts';
import { type Row, readTable } from './read-table.ts';
import type { Dataset, Split } from './sample.ts';
import { splitOfTable } from './split-names.ts';

/**
 * Reads the ground truth of the ISIC challenges of 2017 to 2020 as published, with what metadata and lesion groupings lie
 * below the same folder. The split is what the table's name tells; parts of which there are no pictures are to be drawn.
 *
 * @param pictures photos by name.
 * @returns `undefined` when none of the tables is such a ground truth.
 */
export function readIsicChallenge(
  folder: string,
  tables: readonly FoundTable[],
  pictures: ReadonlyMap<string, string>,
): Dataset | undefined {
  const truths = tables.flatMap((table) => {
    const kind = groundTruthOf(table);
    return kind ? [{ file: table.file, kind, split: splitOfTable(table.file) ?? 'training' }] : [];
  });
  if (truths.length === 0) return undefined;
  const details = readDetails(folder);
  const read = truths.map(({ file, kind, split }) => readTruth(file, kind, split, details, pictures));
  return { samples: markUndrawn(read.flatMap(({ samples }) => samples)), notes: read.flatMap(({ notes }) => notes) };
}

function groundTruthOf(table: FoundTable): GroundTruth | undefined {
  return GROUND_TRUTHS.find(({ columns }) => hasColumns(table, columns));
}

function readTruth(
  file: string,
  { facts, label }: GroundTruth,
  split: Split,
  details: ReadonlyMap<string, Row>,
  pictures: ReadonlyMap<string, string>,
): Dataset {
  return matchRows({
    file,
    table: readTable(file),
    pictures,
    id: idOf,
    label,
    describe: (row) => {
      const told = clinicalDetails({ ...details.get(pictureId(idOf(row))), ...row });
      const source = facts === ISIC_2019 ? sourceOf(told.lesion) : told.source;
      return {
        set: facts.name,
        split,
        ...told,
        ...(source ? { source } : {}),
        group: `${facts.name}/${told.patient ?? told.lesion ?? pictureId(idOf(row))}`,
        modality: facts.modality,
        squashedAspect: 1,
      };
    },
  });
}

const ID_COLUMNS = ['image', 'image_id', 'image_name', 'isic_id'] as const;

function idOf(row: Row): string {
  for (const column of ID_COLUMNS) if (row[column]) return row[column];
  return '';
}

/** What the other tables below the folder say of each picture. */
function readDetails(folder: string): ReadonlyMap<string, Row> {
  const details = new Map<string, Row>();
  for (const table of allTablesBelow(folder)) {
    if (groundTruthOf(table) || !ID_COLUMNS.some((column) => table.columns.includes(column))) continue;
    for (const row of readTable(table.file).rows) {
      const id = pictureId(idOf(row));
      details.set(id, { ...details.get(id), ...row });
    }
  }
  return details;
}

/** In 2019 lesions are called after where they come from: BCN (Barcelona), HAM (Vienna and Queensland), MSK (New York). */
function sourceOf(lesion: string | undefined): string | undefined {
  return lesion?.match(/^[A-Z]+/)?.[0];
}
