/** A table; columns that hold nothing but figures are aligned to the right. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = columns.map((_, i) => (rows.every((row) => isFigure(row[i] ?? '')) ? '---:' : '---'));
  return [line(columns), line(rule), ...rows.map(line)].join('\n');
}

const FIGURE = /^(-?\d[\d.,]*( %)?( \(.*\))?|\d+( \/ \d+)+|too few|)$/;

function isFigure(cell: string | number): boolean {
  return FIGURE.test(String(cell));
}

export function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Paragraphs, tables and headings one after the other, those that are empty left out. */
export function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
