/** JSON in which what fits in a line of so many characters stands in one, so that a diff shows which figure changed. */
const LINE = 140;

/** The value as JSON text, short lists and objects in one line each, the others indented by one space a level. */
export function readableJson(value: unknown): string {
  return `${written(value, '')}\n`;
}

function written(value: unknown, indent: string): string {
  const inOneLine = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || inOneLine.length + indent.length <= LINE) return inOneLine;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return `[\n${value.map((entry) => inner + written(entry, inner)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return `{\n${entries.map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${written(entry, inner)}`).join(',\n')}\n${indent}}`;
}
