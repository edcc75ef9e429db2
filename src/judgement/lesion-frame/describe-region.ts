import type { LabPlanes } from './cie-lab.ts';
import { type ColourSums, colourOf, noColour, withCell } from './colour-sums.ts';
import { allNeighbours, anyNeighbour, neighbours } from './connected-regions.ts';
import { CELLS, GRID } from './thumbnail.ts';

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

interface Surroundings {
  readonly lab: LabPlanes;
  readonly ignored: Uint8Array;
  readonly level: number;
  readonly growth: number;
}

/** How far around a region's box the skin is looked at, in box sides. */
const REACH = 0.25;

export function describeRegion(cells: readonly number[], { lab, ignored, level, growth }: Surroundings): RegionDescription {
  const inside = new Uint8Array(CELLS);
  for (const cell of cells) inside[cell] = 1;
  const box = boxAround(cells);
  const outline = followOutline(cells, inside, lab, ignored);
  const lesion = cells.reduce((sums, cell) => withCell(sums, lab, cell), noColour());
  const around = surroundingsOf(box, inside, lab, ignored);
  const { mean, variance } = colourOf(lesion);
  const skin = colourOf(around);
  const distance = around.count > 0 ? Math.hypot(...mean.map((value, k) => value - (skin.mean[k] as number))) : 0;
  const area = (box.right - box.left) * (box.bottom - box.top);
  return {
    box,
    features: {
      size: Math.log(area),
      offCentre: Math.hypot((box.left + box.right) / 2 - 0.5, (box.top + box.bottom) / 2 - 0.5),
      cutOff: outline.cutOff / outline.length,
      contrast: distance / Math.sqrt(variance + skin.variance + 4),
      edge: Math.log(1 + outline.steepness),
      compactness: Math.min(1, (4 * Math.PI * cells.length) / outline.length ** 2 / 1.3),
      unrest: Math.log(1 + Math.sqrt(skin.variance)),
      growth,
      level,
    },
  };
}

function boxAround(cells: readonly number[]): Box {
  let left = GRID;
  let top = GRID;
  let right = 0;
  let bottom = 0;
  for (const cell of cells) {
    const x = cell % GRID;
    const y = (cell - x) / GRID;
    left = Math.min(left, x);
    right = Math.max(right, x + 1);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y + 1);
  }
  return { left: left / GRID, top: top / GRID, right: right / GRID, bottom: bottom / GRID };
}

function followOutline(cells: readonly number[], inside: Uint8Array, lab: LabPlanes, ignored: Uint8Array) {
  let length = 0;
  let cutOff = 0;
  let steepness = 0;
  for (const cell of cells) {
    const around = neighbours(cell);
    if (around.length === 4 && allNeighbours(inside, cell)) continue;
    length++;
    if (around.length < 4) cutOff++;
    else {
      steepness += steepnessAt(cell, lab);
      if (anyNeighbour(ignored, cell)) cutOff++;
    }
  }
  return { length, cutOff, steepness: steepness / Math.max(1, length - cutOff) };
}

function steepnessAt(cell: number, lab: LabPlanes): number {
  let sum = 0;
  for (const plane of lab) {
    sum += ((plane[cell + 1] as number) - (plane[cell - 1] as number)) ** 2;
    sum += ((plane[cell + GRID] as number) - (plane[cell - GRID] as number)) ** 2;
  }
  return Math.sqrt(sum);
}

function surroundingsOf(
  { left, top, right, bottom }: Box,
  inside: Uint8Array,
  lab: LabPlanes,
  ignored: Uint8Array,
): ColourSums {
  const reach = Math.max(3, Math.round(REACH * GRID * Math.sqrt((right - left) * (bottom - top))));
  const sums = noColour();
  for (let y = Math.max(0, top * GRID - reach); y < Math.min(GRID, bottom * GRID + reach); y++) {
    for (let x = Math.max(0, left * GRID - reach); x < Math.min(GRID, right * GRID + reach); x++) {
      const cell = y * GRID + x;
      if (!inside[cell] && !ignored[cell]) withCell(sums, lab, cell);
    }
  }
  return sums;
}
