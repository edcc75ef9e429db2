import type { Box } from '../lesion-frame/describe-region.ts';
import type { EvidenceMap } from './evidence.ts';

/**
 * The share 0..1 of a map's total that lies in a box, a part counting by how much of it does.
 *
 * @param map of values >= 0, not all 0.
 * @param box as shares of the map's sides.
 */
export function shareWithin({ width, height, values }: EvidenceMap, { left, top, right, bottom }: Box): number {
  const across = overlaps(width, left, right);
  const down = overlaps(height, top, bottom);
  const total = values.reduce((sum, value) => sum + value, 0);
  const inside = values.reduce(
    (sum, value, i) => sum + value * (across[i % width] ?? 0) * (down[Math.floor(i / width)] ?? 0),
    0,
  );
  return inside / total;
}

/** How much of each of some equal parts of 0..1 a stretch covers, 0..1. */
function overlaps(parts: number, from: number, to: number): number[] {
  return Array.from({ length: parts }, (_, i) => Math.max(0, Math.min(1, to * parts - i) - Math.max(0, from * parts - i)));
}
