import type { PhotoSize } from '../../records/index.ts';

export type SizeChange = 'within-uncertainty' | 'larger' | 'smaller';

/** Whether two sizes differ by more than both uncertainties together: independent, so their squares add (JCGM 100:2008, 5.1.2). */
export function sizeChange(earlier: PhotoSize, later: PhotoSize): SizeChange {
  const difference = later.millimetres - earlier.millimetres;
  if (Math.abs(difference) <= Math.hypot(earlier.uncertainty, later.uncertainty)) return 'within-uncertainty';
  return difference > 0 ? 'larger' : 'smaller';
}
