import type { Language } from '../../i18n/index.ts';
import type { PhotoSize } from '../../records/index.ts';

/** A size with what it may be off by, such as “4.2 mm, give or take 0.4 mm”. */
export function sizeInWords({ millimetres, uncertainty }: PhotoSize, { t }: Language): string {
  // What is rounded to nothing would look certain.
  return t('lesion.size.value', { size: tenths(millimetres), off: Math.max(0.1, tenths(uncertainty)) });
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
