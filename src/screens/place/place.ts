import type { Lesion, Owner, Records } from '../../records/index.ts';
import type { BodySite } from '../../vocabulary/index.ts';

/** Whose skin, and where on it. */
export interface Place {
  readonly patientId: string;
  /** A spot that is known already. */
  readonly lesionId?: string;
  /** That of the known spot; without one, of a spot that is looked at for the first time. */
  readonly site?: BodySite;
  /** What a new spot is to be called. */
  readonly name?: string;
}

/** The place of a known spot, or of no spot in particular on somebody's skin. */
export function placeOf(patientId: string, lesion?: Lesion): Place {
  if (!lesion) return { patientId };
  return { patientId, lesionId: lesion.id, ...(lesion.site && { site: lesion.site }) };
}

/**
 * To whom and to which spot an examination at this place belongs. A spot that is new is made: ask once, then go on with
 * what this gives.
 *
 * @throws {RecordsError} record-missing where there is no such person.
 */
export async function ownerFor(records: Records, { patientId, lesionId, site, name = '' }: Place): Promise<Owner> {
  if (lesionId !== undefined) return { patientId, lesionId };
  if (site === undefined && name === '') return { patientId };
  const lesion = await records.createLesion({ patientId, site, name });
  return { patientId, lesionId: lesion.id };
}
