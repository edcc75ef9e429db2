import { pauses } from '../storage/pause.ts';

/** What a spreadsheet takes for a formula: text that begins like this is given an apostrophe first. Numbers stay numbers. */
const FORMULA = /^[=+\-@\t\r\n]/;

const ROWS_AT_ONCE = 500;

export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180), safe to open in a spreadsheet.
 *
 * @param rows each with a cell for every column.
 */
export async function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<string> {
  // Loaded when somebody exports.
  const { default: papa } = await import('papaparse');
  const pauseIfLong = pauses();
  const lines = [papa.unparse([[...columns]], { escapeFormulae: FORMULA })];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE).map((row) => [...row]);
    lines.push(papa.unparse(some, { escapeFormulae: FORMULA }));
    await pauseIfLong();
  }
  return lines.join('\r\n');
}
