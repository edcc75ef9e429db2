import { colourOf } from './cells-colour.ts';
import type { Ground } from './ground.ts';
import { followOutline } from './outline.ts';
import { GRID } from './thumbnail.ts';

/** A rectangle as shares (0..1) of the photo's width and height. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What tells a lesion from other regions. */
export interface RegionFeatures {
  /** Natural logarithm of the box's share of the picture. */
  readonly size: number;
  /** From the box's middle to the picture's, in picture sides. */
  readonly offCentre: number;
  /** Share of the outline that lies on the picture's edge or at the dark corners. */
  readonly cutOff: number;
  /** Colour distance from the surroundings over the spread of both. */
  readonly contrast: number;
  /** How steeply the colour changes along the outline: ln(1 + CIELAB units over two cells). */
  readonly edge: number;
  /** 4 pi area / outline^2: 1 for a disc, but for the steps of the grid. */
  readonly compactness: number;
  /** How much the surroundings vary: ln(1 + CIELAB units). */
  readonly unrest: number;
  /** How much larger the region is one level lower: natural logarithm. */
  readonly growth: number;
  /** Of the threshold, between skin (0) and the map's peak (1). */
  readonly level: number;
}

export interface RegionDescription {
  readonly box: Box;
  readonly features: RegionFeatures;
}

/** How far around a region's box the skin is looked at, in box sides. */
const REACH = 0.25;

/** @param regionOf tells the cells of the region from others, by a number of its own. */
export function describeRegion(
  cells: Int16Array,
  regionOf: Int16Array,
  ground: Ground,
  threshold: Pick<RegionFeatures, 'level' | 'growth'>,
): RegionDescription {
  const box = boxAround(cells);
  const outline = followOutline(cells, regionOf, ground);
  const around = cellsAround(box, cells, regionOf, ground);
  const lesion = colourOf(ground.lab, cells);
  const skin = colourOf(ground.lab, around);
  const distance =
    around.length > 0
      ? Math.hypot(lesion.mean[0] - skin.mean[0], lesion.mean[1] - skin.mean[1], lesion.mean[2] - skin.mean[2])
      : 0;
  const area = (box.right - box.left) * (box.bottom - box.top);
  return {
    box,
    features: {
      size: Math.log(area),
      offCentre: Math.hypot((box.left + box.right) / 2 - 0.5, (box.top + box.bottom) / 2 - 0.5),
      cutOff: outline.cutOff / outline.length,
      contrast: distance / Math.sqrt(lesion.variance + skin.variance + 4),
      edge: Math.log(1 + outline.steepness),
      compactness: Math.min(1, (4 * Math.PI * cells.length) / outline.length ** 2 / 1.3),
      unrest: Math.log(1 + Math.sqrt(skin.variance)),
      ...threshold,
    },
  };
}

function boxAround(cells: Int16Array): Box {
  let left = GRID;
  let top = GRID;
  let right = 0;
  let bottom = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    const x = cell % GRID;
    const y = (cell - x) / GRID;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left: left / GRID, top: top / GRID, right: right / GRID, bottom: bottom / GRID };
}

/** The skin around a region's box and in its bays. */
function cellsAround(
  { left, top, right, bottom }: Box,
  cells: Int16Array,
  regionOf: Int16Array,
  { ignored, room }: Ground,
): Int16Array {
  const region = regionOf[cells[0] as number];
  const reach = Math.max(3, Math.round(REACH * GRID * Math.sqrt((right - left) * (bottom - top))));
  const fromX = Math.max(0, left * GRID - reach);
  const toX = Math.min(GRID, right * GRID + reach);
  const fromY = Math.max(0, top * GRID - reach);
  const toY = Math.min(GRID, bottom * GRID + reach);
  let count = 0;
  for (let y = fromY; y < toY; y++) {
    for (let cell = y * GRID + fromX; cell < y * GRID + toX; cell++) {
      if (regionOf[cell] !== region && !ignored[cell]) room[count++] = cell;
    }
  }
  return room.subarray(0, count);
}
