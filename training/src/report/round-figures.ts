/** More digits than these would be noise. */
const DIGITS = 5;

/**
 * The same value with all numbers at any depth rounded to five significant digits; whole numbers stay as they are, and what
 * JSON does not know becomes null, as NaN, or is left out, as an undefined entry.
 */
export function roundFigures(value: unknown): unknown {
  if (typeof value === 'number') return roundFigure(value);
  if (Array.isArray(value)) return value.map(roundFigures);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.map(([key, entry]) => [key, roundFigures(entry)]));
}

function roundFigure(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS));
}
