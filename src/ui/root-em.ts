/** The person's text size, of which a rem is as many CSS pixels. */
export function rootEm(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
