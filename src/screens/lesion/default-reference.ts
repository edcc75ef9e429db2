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

/** A reference by the name that is kept, if there still is one of that name. */
export function referenceNamed(name: string | undefined): ReferenceName | undefined {
  return name === 'ruler' ? name : COIN_NAMES.find((coin) => coin === name);
}

/** The one that was used last, else a coin of where the reader lives. @param examinations newest first. */
export function defaultReference(examinations: readonly Examination[], locale: string): ReferenceName {
  const used = examinations.flatMap(({ photos }) => photos.flatMap(({ size }) => size?.reference.name ?? []))[0];
  return referenceNamed(used) ?? BY_REGION[new Intl.Locale(locale).region ?? ''] ?? 'eur-1';
}
