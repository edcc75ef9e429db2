import type { MarkName } from './marks.ts';

/** Which lines of a measurement a person has put where they belong, each with how many times the photo was enlarged then. */
export type MarkedAt = Readonly<Partial<Record<MarkName, number>>>;

export function withMark(marked: MarkedAt, name: MarkName, zoom: number): MarkedAt {
  return { ...marked, [name]: zoom };
}

/** The line that is still to be marked, the one of known size first. */
export function nextMark({ reference, lesion }: MarkedAt): MarkName | undefined {
  if (reference === undefined) return 'reference';
  return lesion === undefined ? 'lesion' : undefined;
}

/** How much the photo was enlarged at least, as long as one knows. */
export function leastZoom({ reference = 1, lesion = 1 }: MarkedAt): number {
  return Math.min(reference, lesion);
}
