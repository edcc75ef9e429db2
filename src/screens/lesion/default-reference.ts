import type { Examination } from '../../records/index.ts';
import { COIN_NAMES, type Coin } from './coins.ts';

/** What a photo can be measured by. */
export type ReferenceName = Coin | 'ruler';

const BY_REGION: Readonly<Record<string, Coin>> = {
  US: 'usd-0.25',
  GB: 'gbp-1',
  CH: 'chf-1',
  CA: 'cad-0.25',
  AU: 'aud-1',
  JP: 'jpy-100',
  MX: 'mxn-1',
  BR: 'brl-1',
};

/** The one that was used last, else a coin of where the reader lives. @param examinations newest first. */
export function defaultReference(examinations: readonly Examination[], locale: string): ReferenceName {
  const used = examinations.flatMap(({ photos }) => photos.flatMap(({ size }) => size?.reference.name ?? []))[0];
  const known = used === 'ruler' ? used : COIN_NAMES.find((coin) => coin === used);
  return known ?? BY_REGION[new Intl.Locale(locale).region ?? ''] ?? 'eur-1';
}
