import type { ReactNode } from 'react';
import css from './data-table.module.css';

export interface DataRow {
  readonly key: string;
  /** What the row is about, then a cell for each further column. */
  readonly cells: readonly [ReactNode, ...ReactNode[]];
}

interface DataTableProps {
  readonly caption: string;
  /** The first is what the rows are about. */
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/** Figures in rows and columns. Wider than the page, it is moved sideways by itself. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={css.scroll} aria-label={caption} tabIndex={0}>
      <table className={css.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...figures] }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {figures.map((figure, at) => (
                <td key={columns[at + 1]}>{figure}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
