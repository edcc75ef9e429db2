import type { Translate } from '../../i18n/index.ts';
import type { Lesion, LesionOverview } from '../../records/index.ts';
import type { BodyPoint } from './body-point.ts';
import { type Place, placeOf } from './place.ts';
import { nameAndSide } from './side-in-name.ts';

/** A place while it is being said. */
export interface PlaceDraft {
  readonly patientId: string;
  /** A known spot's id; a new one; or left open. */
  readonly spot: 'new' | 'unsaid' | { readonly id: string };
  /** Of a new spot. */
  readonly point: BodyPoint | undefined;
  readonly name: string;
}

export function draftOf({ patientId, lesionId, site, side, name = '' }: Place): PlaceDraft {
  if (lesionId !== undefined) return { patientId, spot: { id: lesionId }, point: undefined, name: '' };
  const isNew = site !== undefined || name !== '';
  return { patientId, spot: isNew ? 'new' : 'unsaid', point: site && { site, side }, name };
}

/** Where a spot is and what it is called, to be changed. */
export function spotDraftOf(
  lesion: Pick<Lesion, 'site' | 'side' | 'name'>,
  t: Translate,
): Pick<PlaceDraft, 'point' | 'name'> {
  const { site } = lesion;
  const { name, side } = nameAndSide(lesion, t);
  return { point: site && { site, side }, name };
}

/** Nothing is taken over from one person to another. */
export function draftFor(patientId: string): PlaceDraft {
  return { patientId, spot: 'unsaid', point: undefined, name: '' };
}

export function placeFrom({ patientId, spot, point, name }: PlaceDraft, spots: readonly LesionOverview[]): Place {
  if (typeof spot === 'object') return placeOf(patientId, spots.find(({ lesion }) => lesion.id === spot.id)?.lesion);
  if (spot === 'unsaid') return { patientId };
  const called = name.trim();
  return {
    patientId,
    ...(point && { site: point.site }),
    ...(point?.side && { side: point.side }),
    ...(called !== '' && { name: called }),
  };
}
