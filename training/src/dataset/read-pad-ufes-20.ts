import { clinicalDetails } from './clinical-details.ts';
import { type FoundTable, hasColumns } from './find-tables.ts';
import { PAD_UFES_20 } from './known-sets.ts';
import { labelOfDiagnosis } from './label-of-row.ts';
import { matchRows } from './match-rows.ts';
import { readTable } from './read-table.ts';
import type { Dataset } from './sample.ts';
import { splitOf } from './split.ts';

/**
 * Reads the `metadata.csv` of PAD-UFES-20 as published (doi:10.17632/zr7vgbcyr2.1); `undefined` for another table. Patients
 * are split by name, as wherever PAD-UFES-20 is read.
 *
 * @param pictures photos by name.
 */
export function readPadUfes20(table: FoundTable, pictures: ReadonlyMap<string, string>): Dataset | undefined {
  if (!hasColumns(table, ['patient_id', 'diagnostic', 'img_id'])) return undefined;
  const { name, modality } = PAD_UFES_20;
  return matchRows({
    file: table.file,
    table: readTable(table.file),
    pictures,
    id: (row) => row.img_id ?? '',
    label: (row) => labelOfDiagnosis(row.diagnostic ?? ''),
    describe: (row) => ({
      set: name,
      split: splitOf(row.patient_id ?? ''),
      ...clinicalDetails(row),
      group: `${name}/${row.patient_id || row.img_id}`,
      modality,
      squashedAspect: 1,
    }),
  });
}
