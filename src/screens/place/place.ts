import type { Lesion, Owner, Records } from '../../records/index.ts';
import type { BodySide, BodySite } from '../../vocabulary/index.ts';

/** Whose skin, and where on it. */
export interface Place {
  readonly patientId: string;
  /** A spot that is known already. */
  readonly lesionId?: string;
  /** That of the known spot; without one, of a spot that is looked at for the first time. */
  readonly site?: BodySite;
  /** Which one it is, where there are two of the site and it was said. */
  readonly side?: BodySide;
  /** What a new spot is to be called. */
  readonly name?: string;
}

/** The place of a known spot, or of no spot in particular on somebody's skin. */
export function placeOf(patientId: string, lesion?: Lesion): Place {
  if (!lesion) return { patientId };
  const { id: lesionId, site, side } = lesion;
  return { patientId, lesionId, ...(site && { site }), ...(side && { side }) };
}

/**
 * To whom and to which spot an examination at this place belongs. A spot that is new is made: ask once, then go on with
 * what this gives.
 *
 * @throws {RecordsError} record-missing where there is no such person.
 */
export async function ownerFor(records: Records, place: Place): Promise<Owner> {
  const { patientId, lesionId, site, side, name = '' } = place;
  if (lesionId !== undefined) return { patientId, lesionId };
  if (site === undefined && name === '') return { patientId };
  const lesion = await records.createLesion({ patientId, site, name, ...(side && { side }) });
  return { patientId, lesionId: lesion.id };
}
