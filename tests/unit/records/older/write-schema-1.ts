import { type IDBPDatabase, openDB } from 'idb';
import type { Verdict } from '../../../../src/judgement/index.ts';
import type { Answers } from '../../../../src/vocabulary/index.ts';

/** The payload of an examination in version 1, before there were answers. */
export interface Payload1 {
  readonly takenAt: string;
  readonly verdict: Omit<Verdict, 'reasons'> & Partial<Pick<Verdict, 'reasons'>>;
  readonly modalityLogit: number;
  readonly photo: { readonly type: string; readonly bytes: number };
}

/** In version 2, of one photo of nobody in particular. */
export interface Payload2 extends Payload1 {
  readonly answers: Answers;
  readonly saliency?: { readonly width: number; readonly height: number; readonly values: readonly number[] };
}

export type OldRecord = { readonly id: string; readonly picture: Uint8Array } & (
  | { readonly version: 1; readonly payload: Payload1 }
  | { readonly version: 2; readonly payload: Payload2 }
);

/**
 * Writes a database as the app did while its schema was 1: three stores by id, an examination with its photo and thumbnail in
 * one transaction each. Frozen: it must not change with the app.
 */
export async function writeSchema1(name: string, records: readonly OldRecord[]): Promise<void> {
  const database = await openDB(name, 1, {
    upgrade(fresh) {
      for (const store of ['examinations', 'photos', 'thumbnails']) fresh.createObjectStore(store, { keyPath: 'id' });
    },
  });
  for (const record of records) await writeOne(database, record);
  database.close();
}

async function writeOne(database: IDBPDatabase, { id, version, payload, picture }: OldRecord): Promise<void> {
  const transaction = database.transaction(['examinations', 'photos', 'thumbnails'], 'readwrite', { durability: 'strict' });
  const photo = { id, version: 1, payload: { type: payload.photo.type, bytes: picture.slice().buffer } };
  const thumbnail = { id, version: 1, payload: { type: 'image/jpeg', bytes: picture.slice(0, 2).buffer } };
  await Promise.all([
    transaction.objectStore('examinations').put({ id, version, payload }),
    transaction.objectStore('photos').put(photo),
    transaction.objectStore('thumbnails').put(thumbnail),
    transaction.done,
  ]);
}
