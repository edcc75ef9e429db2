import type { LabPlanes, Plane } from './cie-lab.ts';
import { type SkinShape, skinSurface } from './skin-surface.ts';
import { CELLS } from './thumbnail.ts';

/** Where a cell cannot be lesion. */
export const NEVER = Number.NEGATIVE_INFINITY;

const SKIN_SHAPES: readonly SkinShape[] = ['flat', 'bowl'];

/** Maps that are high where a lesion may be: darker, otherwise coloured, or redder than flat and than bowl-shaped skin. */
export function lesionMaps(lab: LabPlanes, ignored: Uint8Array): Plane[] {
  return SKIN_SHAPES.flatMap((shape) => differences(lab, skinSurface(lab, ignored, shape), ignored));
}

function differences(lab: LabPlanes, skin: LabPlanes, ignored: Uint8Array): Plane[] {
  const darker = new Float32Array(CELLS).fill(NEVER);
  const otherwise = new Float32Array(CELLS).fill(NEVER);
  const redder = new Float32Array(CELLS).fill(NEVER);
  for (let i = 0; i < CELLS; i++) {
    if (ignored[i]) continue;
    const lightness = Math.fround((lab[0][i] as number) - (skin[0][i] as number));
    const a = Math.fround((lab[1][i] as number) - (skin[1][i] as number));
    const b = Math.fround((lab[2][i] as number) - (skin[2][i] as number));
    darker[i] = -lightness;
    otherwise[i] = Math.sqrt(lightness * lightness + a * a + b * b);
    redder[i] = a - 0.3 * lightness;
  }
  return [darker, otherwise, redder];
}
