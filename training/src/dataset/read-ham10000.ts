import { clinicalDetails } from './clinical-details.ts';
import { type FoundTable, hasColumns } from './find-tables.ts';
import { HAM10000, ISIC_2018 } from './known-sets.ts';
import { labelByDiagnosis } from './label-of-row.ts';
import { matchRows } from './match-rows.ts';
import { readTable } from './read-table.ts';
import type { Dataset } from './sample.ts';
import { splitOf } from './split.ts';
import { splitOfTable } from './split-names.ts';

/**
 * Reads a table of HAM10000 as published (HAM10000_metadata, or the like-built ISIC2018_Task3_Test_GroundTruth beside it;
 * doi:10.7910/DVN/DBW86T); `undefined` for another table. Lesions are split by name, as wherever HAM10000 is read.
 *
 * @param pictures photos by name.
 */
export function readHam10000(table: FoundTable, pictures: ReadonlyMap<string, string>): Dataset | undefined {
  if (!hasColumns(table, ['lesion_id', 'image_id', 'dx', 'dx_type'])) return undefined;
  const ownSplit = splitOfTable(table.file);
  const { name, modality } = ownSplit === undefined ? HAM10000 : ISIC_2018;
  return matchRows({
    file: table.file,
    table: readTable(table.file),
    pictures,
    id: (row) => row.image_id ?? '',
    label: labelByDiagnosis,
    describe: (row) => ({
      set: name,
      split: ownSplit ?? splitOf(row.lesion_id ?? ''),
      ...clinicalDetails(row),
      group: `${name}/${row.lesion_id || row.image_id}`,
      modality,
      squashedAspect: 1,
    }),
  });
}
