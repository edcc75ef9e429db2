import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import Papa from 'papaparse';
import { UserError } from '../errors.ts';

export type Row = Readonly<Record<string, string>>;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A table with a header row, separated by commas, tabs or semicolons. @throws {UserError} when it cannot be read as one. */
export function readTable(file: string): Table {
  const { data, errors, meta } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  const error = errors.find(({ type }) => type !== 'Delimiter');
  if (error) throw new UserError(`${file} is not a table: row ${(error.row ?? 0) + 2}: ${error.message}`);
  return { columns: meta.fields ?? [], rows: data };
}

/** More than the longest header: pixel tables that lie beside some sets are too large to be read for their first line. */
const HEADER_BYTES = 65_536;

/** The names of a table's columns. Of a file that is no table: whatever its first line holds. */
export function columnsOf(file: string): readonly string[] {
  const start = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  const length = readSync(handle, start);
  closeSync(handle);
  const text = start.toString('utf8', 0, length);
  return Papa.parse<Row>(text, { header: true, preview: 1 }).meta.fields ?? [];
}
