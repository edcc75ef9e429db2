import * as v from 'valibot';
import { BODY_SITES, type BodySite } from '../../vocabulary/index.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { keysOf } from './keys-of.ts';
import { parsed, unknownVersion } from './parsed.ts';

/** A spot on somebody's skin that is looked at more than once. */
export interface Lesion {
  readonly id: string;
  readonly patientId: string;
  readonly site: BodySite | undefined;
  /** What the person calls it; may be empty. */
  readonly name: string;
}

const payload = v.object({
  patientId: v.string(),
  site: v.optional(v.picklist(keysOf(BODY_SITES))),
  name: v.string(),
});

export const LESION_VERSION = 1;

/** @throws {RecordsError} record-damaged. */
export function readLesion({ id, version, payload: stored }: StoredRecord): Lesion {
  if (version !== LESION_VERSION) throw unknownVersion(version);
  const { patientId, site, name } = parsed(payload, stored);
  return { id, patientId, site, name };
}

/** @throws {RecordsError} record-damaged: what could not be read again is not written. */
export function lesionRecord({ id, ...rest }: Lesion): StoredRecord {
  return { id, version: LESION_VERSION, payload: parsed(payload, rest) };
}
