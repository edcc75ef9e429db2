import type { BodySide, BodySite } from '../../vocabulary/index.ts';

/** From which side the figure is seen. */
export const VIEWS = ['front', 'back'] as const;
export type View = (typeof VIEWS)[number];

/** A place on the body, with the side where there are two of it and it was said. */
export interface BodyPoint {
  readonly site: BodySite;
  readonly side?: BodySide | undefined;
}

const PAIRED: ReadonlySet<BodySite> = new Set([
  'ear',
  'upper-arm',
  'forearm',
  'hand',
  'upper-extremity',
  'flank',
  'thigh',
  'lower-leg',
  'foot',
  'lower-extremity',
]);

export function isPaired(site: BodySite): boolean {
  return PAIRED.has(site);
}

/** Whose left it is that lies on the right of the picture: who faces the reader has it there. */
export function sideOnTheRight(view: View): BodySide {
  return view === 'front' ? 'left' : 'right';
}
