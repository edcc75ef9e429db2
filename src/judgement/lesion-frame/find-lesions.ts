import { cieLab, type LabPlanes, type Plane } from './cie-lab.ts';
import { connectedRegions, opened, type Regions } from './connected-regions.ts';
import { darkCorners } from './dark-corners.ts';
import { describeRegion, type RegionDescription } from './describe-region.ts';
import { lesionMaps } from './lesion-maps.ts';
import { medianOfNeighbours } from './smooth.ts';
import { CELLS, type Thumbnail } from './thumbnail.ts';

/** Levels between a map's lower quartile, which is skin, and its peak. */
const LEVELS = 10;

/** Smaller than this on the thumbnail is a speck. */
const LEAST_CELLS = 9;

/** A map that rises less than this above its lower quartile (CIELAB units) shows noise. */
const LEAST_RISE = 3;

/**
 * Everything on a thumbnail that could be a lesion: the connected regions of each lesion map above each of ten levels,
 * as in maximally stable extremal regions (Matas 2004, doi:10.1016/j.imavis.2004.02.006), described for
 * `fitOfRegion` to choose.
 */
export function findRegions(rgb: Thumbnail): RegionDescription[] {
  const raw = cieLab(rgb);
  const ignored = darkCorners(raw[0]);
  const lab: LabPlanes = [medianOfNeighbours(raw[0]), medianOfNeighbours(raw[1]), medianOfNeighbours(raw[2])];
  return lesionMaps(lab, ignored).flatMap((map) => regionsOfMap(map, lab, ignored));
}

function regionsOfMap(map: Plane, lab: LabPlanes, ignored: Uint8Array): RegionDescription[] {
  const values = map.filter(Number.isFinite).sort();
  const floor = values[Math.floor(values.length * 0.25)] ?? 0;
  // The very highest cells may be a glint or a single hair.
  const rise = (values[Math.floor(values.length * 0.998)] ?? 0) - floor;
  if (rise < LEAST_RISE) return [];
  const found: RegionDescription[] = [];
  let below: Regions | undefined;
  for (let step = 1; step <= LEVELS; step++) {
    const level = step / (LEVELS + 1);
    const threshold = floor + rise * level;
    const regions = connectedRegions(opened(above(map, threshold)));
    for (const cells of regions.regions) {
      if (cells.length < LEAST_CELLS || cells.length > 0.98 * CELLS) continue;
      found.push(describeRegion(cells, { lab, ignored, level, growth: growthOf(cells, below) }));
    }
    below = regions;
  }
  return found;
}

/** By how much (natural logarithm of the areas) a region is larger one level lower: little for one with a clear border. */
function growthOf(cells: readonly number[], below: Regions | undefined): number {
  if (!below) return 1;
  const around = below.regions[below.regionOf[cells[0] as number] as number];
  return around ? Math.min(2, Math.log(around.length / cells.length)) : 2;
}

function above(map: Plane, threshold: number): Uint8Array {
  const mask = new Uint8Array(CELLS);
  for (let i = 0; i < CELLS; i++) if ((map[i] as number) > threshold) mask[i] = 1;
  return mask;
}
