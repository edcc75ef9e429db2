import * as v from 'valibot';
import type { StoredRecord } from '../storage/schema.ts';
import { parsed, unknownVersion } from './parsed.ts';

export interface Picture {
  /** Media type, as the file said. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

// By its tag: the buffer may be of another realm, of which `instanceof` knows nothing.
const arrayBuffer = v.custom<ArrayBuffer>((value) => Object.prototype.toString.call(value) === '[object ArrayBuffer]');
const payload = v.object({ type: v.string(), bytes: arrayBuffer });

export const PICTURE_VERSION = 1;

/** Where a photo of an examination and its thumbnail lie; `photo` counts from 0. */
export function pictureId(examinationId: string, photo = 0): string {
  return photo === 0 ? examinationId : `${examinationId}/${photo}`;
}

/** The ids of all its pictures but the first, however many there are: they start with the examination's own. */
export function furtherPictureIds(examinationId: string): IDBKeyRange {
  // The sign after the slash ends the range.
  return IDBKeyRange.bound(`${examinationId}/`, `${examinationId}0`, false, true);
}

/** @throws {RecordsError} record-damaged. */
export function readPicture({ version, payload: stored }: StoredRecord): Picture {
  if (version !== PICTURE_VERSION) throw unknownVersion(version);
  return parsed(payload, stored);
}

export function pictureRecord(id: string, payload: Picture): StoredRecord {
  return { id, version: PICTURE_VERSION, payload };
}
