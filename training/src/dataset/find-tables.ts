import { basename, dirname, join } from 'node:path';
import { foldersIn, picturesBelow, tablesBelow } from './picture-files.ts';
import { columnsOf } from './read-table.ts';

/** The table of a set that was laid out for this project. */
export const LABELS = 'labels.csv';

export interface FoundTable {
  readonly file: string;
  readonly columns: readonly string[];
}

/**
 * The tables that speak for a folder: its own, and those in folders of it that hold no pictures, as ISIC's ground truth does
 * when it is unpacked beside the pictures. A `labels.csv` is left to those who read it.
 */
export function tablesOf(folder: string): FoundTable[] {
  const own = tablesBelow(folder).filter((file) => dirname(file) === '.');
  const beside = foldersIn(folder)
    .filter((name) => picturesBelow(join(folder, name)).length === 0)
    .flatMap((name) => tablesBelow(join(folder, name)).map((file) => join(name, file)));
  return describe(
    folder,
    [...own, ...beside].filter((file) => basename(file) !== LABELS),
  );
}

/** All tables below a folder, wherever they lie. */
export function allTablesBelow(folder: string): FoundTable[] {
  return describe(folder, tablesBelow(folder));
}

export function hasColumns(table: FoundTable, columns: readonly string[]): boolean {
  return columns.every((column) => table.columns.includes(column));
}

function describe(folder: string, files: readonly string[]): FoundTable[] {
  return files.map((file) => ({ file: join(folder, file), columns: columnsOf(join(folder, file)) }));
}
