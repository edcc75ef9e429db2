import type { LabPlanes, Plane } from './cie-lab.ts';
import { type SkinShape, skinSurface } from './skin-surface.ts';

/** Where a cell cannot be lesion. */
const NEVER = Number.NEGATIVE_INFINITY;

const SKIN_SHAPES: readonly SkinShape[] = ['flat', 'bowl'];

/** In what a lesion may differ from its skin. */
const DIFFERENCES: readonly ((lightness: number, a: number, b: number) => number)[] = [
  (lightness) => -lightness,
  (lightness, a, b) => Math.hypot(lightness, a, b),
  (lightness, a) => a - 0.3 * lightness,
];

/** Maps that are high where a lesion may be: darker, otherwise coloured, or redder than flat and than bowl-shaped skin. */
export function lesionMaps(lab: LabPlanes, ignored: Uint8Array): Plane[] {
  return SKIN_SHAPES.flatMap((shape) => {
    const skin = skinSurface(lab, ignored, shape);
    const lightness = difference(lab[0], skin[0]);
    const a = difference(lab[1], skin[1]);
    const b = difference(lab[2], skin[2]);
    return DIFFERENCES.map((measure) =>
      lightness.map((value, i) => (ignored[i] ? NEVER : measure(value, a[i] as number, b[i] as number))),
    );
  });
}

function difference(plane: Plane, skin: Plane): Plane {
  return plane.map((value, i) => value - (skin[i] as number));
}
