import * as v from 'valibot';
import { BODY_SIDES, BODY_SITES, type BodySide, type BodySite } from '../../vocabulary/index.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { day } from './day.ts';
import { keysOf } from './keys-of.ts';
import { parsed, unknownVersion } from './parsed.ts';

/** A spot on somebody's skin that is looked at more than once. */
export interface Lesion {
  readonly id: string;
  readonly patientId: string;
  readonly site: BodySite | undefined;
  /** Which one it is, where there are two of the site and it was said. */
  readonly side?: BodySide | undefined;
  /** What the person calls it; may be empty. */
  readonly name: string;
  /** The day on which to look at it again, YYYY-MM-DD, where one was chosen. */
  readonly lookAgainOn?: string | undefined;
}

const payload1 = v.object({
  patientId: v.string(),
  site: v.optional(v.picklist(keysOf(BODY_SITES))),
  name: v.string(),
});

const payload2 = v.object({ ...payload1.entries, lookAgainOn: v.optional(day) });

const payload3 = v.object({ ...payload2.entries, side: v.optional(v.picklist(BODY_SIDES)) });

/** 1: who, where and what it is called. 2: when to look again. 3: the side, which had been a part of the name. */
export const LESION_VERSION = 3;

/** @throws {RecordsError} record-damaged. */
export function readLesion({ id, version, payload: stored }: StoredRecord): Lesion {
  switch (version) {
    case 1:
      return lesionFrom(id, parsed(payload1, stored));
    case 2:
      return lesionFrom(id, parsed(payload2, stored));
    case LESION_VERSION:
      return lesionFrom(id, parsed(payload3, stored));
    default:
      throw unknownVersion(version);
  }
}

/** @throws {RecordsError} record-damaged: what could not be read again is not written. */
export function lesionRecord({ id, ...rest }: Lesion): StoredRecord {
  return { id, version: LESION_VERSION, payload: parsed(payload3, rest) };
}

type Payload = v.InferOutput<typeof payload1> & Partial<v.InferOutput<typeof payload3>>;

function lesionFrom(id: string, { patientId, site, side, name, lookAgainOn }: Payload): Lesion {
  return { id, patientId, site, name, ...(side && { side }), ...(lookAgainOn !== undefined && { lookAgainOn }) };
}
