import { EXAMINATION_VERSION, type Examination, PICTURE_VERSION, type Picture, readExamination } from './examination.ts';
import type { StoredRecord, StoreName } from './schema.ts';

/** An examination as it is drawn up, before it has an id. */
export interface Draft extends Omit<Examination, 'id' | 'photo'> {
  readonly photo: Picture;
  readonly thumbnail: Picture;
}

/** What belongs to one examination in each store. */
export type StoredExamination = Readonly<Record<StoreName, StoredRecord | undefined>>;

export interface ExaminationList {
  /** Newest first. */
  readonly examinations: readonly Examination[];
  /** Ids of what is stored but cannot be read. */
  readonly damaged: readonly string[];
}

export function examinationFrom(id: string, { photo, thumbnail: _, ...rest }: Draft): Examination {
  return { id, ...rest, photo: { type: photo.type, bytes: photo.bytes.byteLength } };
}

export function storedExamination(examination: Examination, { photo, thumbnail }: Draft): StoredExamination {
  return {
    examinations: examinationRecord(examination),
    photos: pictureRecord(examination.id, photo),
    thumbnails: pictureRecord(examination.id, thumbnail),
  };
}

export function examinationRecord({ id, ...payload }: Examination): StoredRecord {
  return { id, version: EXAMINATION_VERSION, payload };
}

function pictureRecord(id: string, payload: Picture): StoredRecord {
  return { id, version: PICTURE_VERSION, payload };
}

/** One damaged record must not hide the others. */
export function readList(records: readonly StoredRecord[]): ExaminationList {
  const examinations: Examination[] = [];
  const damaged: string[] = [];
  for (const record of records) {
    try {
      examinations.push(readExamination(record));
    } catch {
      damaged.push(record.id);
    }
  }
  return { examinations: examinations.sort((a, b) => b.takenAt.localeCompare(a.takenAt)), damaged };
}
