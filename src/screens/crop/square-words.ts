import type { Translate } from '../../i18n/index.ts';
import type { Frame } from '../../judgement/index.ts';
import { middleOf, type PhotoSize } from './square.ts';

export type SquareRegion =
  | 'upper-left'
  | 'upper'
  | 'upper-right'
  | 'left'
  | 'centre'
  | 'right'
  | 'lower-left'
  | 'lower'
  | 'lower-right';

const REGIONS: readonly (readonly SquareRegion[])[] = [
  ['upper-left', 'upper', 'upper-right'],
  ['left', 'centre', 'right'],
  ['lower-left', 'lower', 'lower-right'],
];

/** The ninth of the photo in which the middle of the square lies. */
export function regionOf({ width, height }: PhotoSize, square: Frame): SquareRegion {
  const { x, y } = middleOf(square);
  const third = (share: number) => Math.min(2, Math.max(0, Math.floor(share * 3)));
  return REGIONS[third(y / height)]?.[third(x / width)] ?? 'centre';
}

/** Of the largest square that the photo holds, 0..1. */
export function sizeOf({ width, height }: PhotoSize, { side }: Frame): number {
  return side / Math.min(width, height);
}

/** Where the square lies, in words. */
export function squareWords(photo: PhotoSize, square: Frame, t: Translate): string {
  return t('crop.square.value', {
    region: t(`crop.region.${regionOf(photo, square)}`),
    percent: Math.round(sizeOf(photo, square) * 100),
  });
}
