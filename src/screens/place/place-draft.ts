import type { Translate } from '../../i18n/index.ts';
import type { Lesion } from '../../records/index.ts';
import type { BodyPoint } from './body-point.ts';
import { type Place, placeOf } from './place.ts';
import { nameAndSide, nameWith } from './place-words.ts';
import type { Spot } from './spots.ts';

/** A place while it is being said. */
export interface PlaceDraft {
  readonly patientId: string;
  /** A known spot's id; a new one; or left open. */
  readonly spot: 'new' | 'unsaid' | { readonly id: string };
  /** Of a new spot. */
  readonly point: BodyPoint | undefined;
  readonly name: string;
}

export function draftOf({ patientId, lesionId, site, name = '' }: Place, t: Translate): PlaceDraft {
  if (lesionId !== undefined) return { patientId, spot: { id: lesionId }, point: undefined, name: '' };
  const isNew = site !== undefined || name !== '';
  return { patientId, spot: isNew ? 'new' : 'unsaid', ...spotDraftOf({ site, name }, t) };
}

/** Where a spot is and what it is called, to be changed. */
export function spotDraftOf(
  { site, name }: Pick<Lesion, 'site' | 'name'>,
  t: Translate,
): Pick<PlaceDraft, 'point' | 'name'> {
  if (!site) return { point: undefined, name };
  const { side, name: own } = nameAndSide(name, site, t);
  return { point: { site, side }, name: own };
}

/** Nothing is taken over from one person to another. */
export function draftFor(patientId: string): PlaceDraft {
  return { patientId, spot: 'unsaid', point: undefined, name: '' };
}

export function placeFrom({ patientId, spot, point, name }: PlaceDraft, spots: readonly Spot[], t: Translate): Place {
  if (typeof spot === 'object') return placeOf(patientId, spots.find(({ lesion }) => lesion.id === spot.id)?.lesion);
  if (spot === 'unsaid') return { patientId };
  const called = point ? nameWith(point, name, t) : name.trim();
  return { patientId, ...(point && { site: point.site }), ...(called !== '' && { name: called }) };
}
