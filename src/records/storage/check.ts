import type { IDBPDatabase } from 'idb';
import { readExamination } from '../model/examination.ts';
import { pictureId } from '../model/picture.ts';
import { inBatches } from './in-batches.ts';
import type { NaevusSchema, StoredRecord } from './schema.ts';

/** What is wrong with what is kept, by id. */
export interface CheckFindings {
  readonly examinations: number;
  /** Stored, but cannot be read. */
  readonly damaged: readonly string[];
  /** Can be read, but lack a photo or a thumbnail. */
  readonly incomplete: readonly string[];
}

/** Reads every examination, and looks whether its pictures are there. */
export async function checkRecords(database: IDBPDatabase<NaevusSchema>): Promise<CheckFindings> {
  const [photos, thumbnails] = await Promise.all([database.getAllKeys('photos'), database.getAllKeys('thumbnails')]);
  const stores = [new Set(photos), new Set(thumbnails)];
  const damaged: string[] = [];
  const incomplete: string[] = [];
  let examinations = 0;
  for await (const batch of inBatches(database, 'examinations')) {
    for (const record of batch) {
      examinations++;
      const pictures = picturesOf(record);
      if (!pictures) damaged.push(record.id);
      else if (!pictures.every((id) => stores.every((ids) => ids.has(id)))) incomplete.push(record.id);
    }
  }
  return { examinations, damaged, incomplete };
}

/** @returns undefined where it cannot be read. */
function picturesOf(record: StoredRecord): readonly string[] | undefined {
  try {
    return readExamination(record).photos.map((_, photo) => pictureId(record.id, photo));
  } catch {
    return undefined;
  }
}
