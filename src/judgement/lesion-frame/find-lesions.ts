import { takeOrderStatistic } from '../order-statistic.ts';
import { cieLab, type LabPlanes, type Plane } from './cie-lab.ts';
import { type Regions, regionsAbove } from './connected-regions.ts';
import { darkCorners } from './dark-corners.ts';
import { describeRegion, type RegionDescription } from './describe-region.ts';
import { type Ground, groundOf } from './ground.ts';
import { lesionMaps, NEVER } from './lesion-maps.ts';
import { opened } from './opening.ts';
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
  const ground = groundOf(lab, ignored);
  return lesionMaps(lab, ignored).flatMap((map) => regionsOfMap(map, ground));
}

function regionsOfMap(map: Plane, ground: Ground): RegionDescription[] {
  const { floor, rise } = rangeOf(map);
  if (rise < LEAST_RISE) return [];
  const broad = opened(map);
  const found: RegionDescription[] = [];
  let below: Regions | undefined;
  for (let step = 1; step <= LEVELS; step++) {
    const level = step / (LEVELS + 1);
    const regions = regionsAbove(broad, floor + rise * level);
    for (const cells of regions.regions) {
      if (cells.length < LEAST_CELLS || cells.length > 0.98 * CELLS) continue;
      found.push(describeRegion(cells, regions.regionOf, ground, { level, growth: growthOf(cells, below) }));
    }
    below = regions;
  }
  return found;
}

function rangeOf(map: Plane): { readonly floor: number; readonly rise: number } {
  const values = possibleIn(map);
  const floor = takeOrderStatistic(values, Math.floor(values.length * 0.25)) ?? 0;
  // The very highest cells may be a glint or a single hair.
  const peak = takeOrderStatistic(values, Math.floor(values.length * 0.998)) ?? 0;
  return { floor, rise: peak - floor };
}

/** The values of the cells that can be lesion. */
function possibleIn(map: Plane): Plane {
  const values = new Float32Array(CELLS);
  let count = 0;
  for (let i = 0; i < CELLS; i++) if (map[i] !== NEVER) values[count++] = map[i] as number;
  return values.subarray(0, count);
}

/** By how much (natural logarithm of the areas) a region is larger one level lower: little for one with a clear border. */
function growthOf(cells: Int16Array, below: Regions | undefined): number {
  if (!below) return 1;
  const around = below.regions[below.regionOf[cells[0] as number] as number];
  return around ? Math.min(2, Math.log(around.length / cells.length)) : 2;
}
