import { createChanges } from './changes.ts';
import { createConnection } from './connection.ts';
import { RecordsError } from './errors.ts';
import { type Examination, type Picture, readExamination, readPicture } from './examination.ts';
import { askToPersist } from './persistence.ts';
import type { StoredRecord, StoreName } from './schema.ts';
import { putAll, replaceVerdictOf, takeAll } from './steps.ts';
import {
  type Draft,
  type ExaminationList,
  examinationFrom,
  readList,
  type StoredExamination,
  storedExamination,
} from './stored-examination.ts';
import { wholeTransaction } from './whole-transaction.ts';

/** All that was stored of an examination, damaged or not, to put it back. */
export interface Removed {
  readonly id: string;
  readonly stored: StoredExamination;
}

/** What is kept on this device. Every call rejects with a {@link RecordsError}. */
export interface Records {
  /** All or nothing, and on the disk once it resolves. */
  save(draft: Draft): Promise<Examination>;
  list(): Promise<ExaminationList>;
  examination(id: string): Promise<Examination>;
  photo(id: string): Promise<Picture>;
  thumbnail(id: string): Promise<Picture>;
  /** Puts a verdict from another way of judging the same photo in the old one's place. */
  replaceVerdict(id: string, verdict: Examination['verdict']): Promise<Examination>;
  /** Rejects with `record-missing` where there is nothing to remove; so does `restore` with nothing to put back. */
  remove(id: string): Promise<Removed>;
  restore(removed: Removed): Promise<void>;
  /** Tells of changes made here or in another window. @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

export function openRecords(name = 'naevus'): Records {
  const connection = createConnection(name);
  const changes = createChanges(name);
  const persistOnce = askToPersist();

  const read = async (store: StoreName, id: string): Promise<StoredRecord> => {
    const record = await connection.use((database) => database.get(store, id));
    if (!record) throw new RecordsError('record-missing', `${store} ${id}`);
    return record;
  };
  const write = async (stored: StoredExamination) => {
    await connection.use((database) => wholeTransaction(database, (transaction) => putAll(transaction, stored)));
    changes.announce();
  };

  return {
    async save(draft) {
      const examination = examinationFrom(crypto.randomUUID(), draft);
      await write(storedExamination(examination, draft));
      persistOnce();
      return examination;
    },
    list: async () => readList(await connection.use((database) => database.getAll('examinations'))),
    examination: async (id) => readExamination(await read('examinations', id)),
    photo: async (id) => readPicture(await read('photos', id)),
    thumbnail: async (id) => readPicture(await read('thumbnails', id)),
    async replaceVerdict(id, verdict) {
      const replaced = await connection.use((database) =>
        wholeTransaction(database, (transaction) => replaceVerdictOf(transaction, id, verdict)),
      );
      changes.announce();
      return replaced;
    },
    async remove(id) {
      const stored = await connection.use((database) =>
        wholeTransaction(database, (transaction) => takeAll(transaction, id)),
      );
      changes.announce();
      return { id, stored };
    },
    restore: ({ stored }) => write(stored),
    subscribe: changes.subscribe,
    close() {
      connection.close();
      changes.close();
    },
  };
}
