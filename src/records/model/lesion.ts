import * as v from 'valibot';
import { BODY_SITES, type BodySite } from '../../vocabulary/index.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { day } from './day.ts';
import { keysOf } from './keys-of.ts';
import { parsed, unknownVersion } from './parsed.ts';

/** A spot on somebody's skin that is looked at more than once. */
export interface Lesion {
  readonly id: string;
  readonly patientId: string;
  readonly site: BodySite | undefined;
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

/** 1: who, where and what it is called. 2: when to look again. */
export const LESION_VERSION = 2;

/** @throws {RecordsError} record-damaged. */
export function readLesion({ id, version, payload: stored }: StoredRecord): Lesion {
  switch (version) {
    case 1: {
      const { patientId, site, name } = parsed(payload1, stored);
      return { id, patientId, site, name };
    }
    case LESION_VERSION: {
      const { patientId, site, name, lookAgainOn } = parsed(payload2, stored);
      return { id, patientId, site, name, ...(lookAgainOn !== undefined && { lookAgainOn }) };
    }
    default:
      throw unknownVersion(version);
  }
}

/** @throws {RecordsError} record-damaged: what could not be read again is not written. */
export function lesionRecord({ id, ...rest }: Lesion): StoredRecord {
  return { id, version: LESION_VERSION, payload: parsed(payload2, rest) };
}
