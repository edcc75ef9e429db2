import { pictureId } from './index-pictures.ts';
import type { RowLabel } from './label-of-row.ts';
import type { Row, Table } from './read-table.ts';
import type { Dataset, Sample } from './sample.ts';

/** How a published table is read. */
export interface RowReading {
  readonly file: string;
  readonly table: Table;
  /** Photos by name. */
  readonly pictures: ReadonlyMap<string, string>;
  /** What the row calls its picture. */
  id(row: Row): string;
  label(row: Row): RowLabel | undefined;
  /** The rest of the sample. */
  describe(row: Row): Omit<Sample, 'file' | 'label' | 'diagnosis'>;
}

/** The samples of a published table whose picture is there and whose diagnosis is known; notes tell of the others. */
export function matchRows({ file, table, pictures, id, label, describe }: RowReading): Dataset {
  const samples: Sample[] = [];
  let unlabelled = 0;
  let missing = 0;
  for (const row of table.rows) {
    const picture = pictures.get(pictureId(id(row)));
    const known = label(row);
    if (!known) unlabelled++;
    else if (picture === undefined) missing++;
    else samples.push({ file: picture, ...known, ...describe(row) });
  }
  const notes = [
    ...(unlabelled > 0 ? [`${file}: ${unlabelled} rows left out, no known diagnosis`] : []),
    ...(missing > 0 ? [`${file}: ${missing} rows left out, no picture of that name`] : []),
  ];
  return { samples, notes };
}
