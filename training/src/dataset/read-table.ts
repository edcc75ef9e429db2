import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { UserError } from '../errors.ts';

export type Row = Readonly<Record<string, string>>;

/** A comma-separated table with a header row. @throws {UserError} when it cannot be read as one. */
export function readTable(file: string): { readonly columns: readonly string[]; readonly rows: readonly Row[] } {
  const { data, errors, meta } = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new UserError(`${file} is not a table: row ${(error.row ?? 0) + 2}: ${error.message}`);
  return { columns: meta.fields ?? [], rows: data };
}
