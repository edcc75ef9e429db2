import type { IDBPDatabase } from 'idb';
import { DEFAULT_PATIENT, type Patient, SELF } from '../model/patient.ts';
import { type Rows, TABLES, type TableName } from '../model/tables.ts';
import { inBatches } from '../storage/in-batches.ts';
import type { NaevusSchema, StoredRecord } from '../storage/schema.ts';
import { wholeTransaction } from '../storage/whole-transaction.ts';
import { CATALOGUE_ID, type Catalogue, catalogueRecord, entryOf, readCatalogue, type SegmentEntry } from './catalogue.ts';
import { newestFirst, SEGMENT_ROWS, type Segment, segmentRecord } from './segment.ts';

type Database = IDBPDatabase<NaevusSchema>;

interface Found<Name extends TableName> {
  readonly rows: readonly Rows[Name][];
  readonly damaged: readonly string[];
  /** Whether all are of the version that is written today. */
  readonly current: boolean;
}

/**
 * Makes the catalogue and its segments anew from the records, which stay as they are. What another window writes meanwhile
 * makes it begin again.
 */
export async function rebuildIndex(database: Database): Promise<void> {
  for (;;) {
    const changes = await changesIn(database);
    const examinations = await readAll(database, 'examinations');
    const lesions = await readAll(database, 'lesions');
    const patients = await readAll(database, 'patients');
    const self = missingSelf(examinations.rows, patients);
    const made = {
      examinations: segmentsOf('examinations', examinations.rows),
      patients: segmentsOf('patients', [...patients.rows, ...self]),
      lesions: segmentsOf('lesions', lesions.rows),
    };
    const catalogue: Catalogue = {
      changes: (changes ?? 0) + 1,
      segments: {
        examinations: entriesOf('examinations', made.examinations),
        patients: entriesOf('patients', made.patients),
        lesions: entriesOf('lesions', made.lesions),
      },
      damaged: examinations.damaged,
      upgraded: { version: TABLES.examinations.written, ...(!examinations.current && { upTo: '' }) },
    };
    const segments = [
      ...made.examinations.map((segment) => () => segmentRecord('examinations', segment)),
      ...made.patients.map((segment) => () => segmentRecord('patients', segment)),
      ...made.lesions.map((segment) => () => segmentRecord('lesions', segment)),
    ];
    if (await replaceIndex(database, changes, { catalogue, segments, self })) return;
    // There was none, and now another window made it.
    if (changes === undefined) return;
  }
}

interface NewIndex {
  readonly catalogue: Catalogue;
  /** Made when they are written, one at a time. */
  readonly segments: readonly (() => StoredRecord)[];
  readonly self: readonly Patient[];
}

/** Older examinations belong to who uses this device, of whom nothing was written then. */
function missingSelf(examinations: Found<'examinations'>['rows'], patients: Found<'patients'>): readonly Patient[] {
  const isThere = patients.damaged.includes(SELF) || patients.rows.some(({ id }) => id === SELF);
  return !isThere && examinations.some(({ patientId }) => patientId === SELF) ? [DEFAULT_PATIENT] : [];
}

/** @returns false, and leaves all as it is, if the catalogue is no longer as it was at these `changes`. */
function replaceIndex(
  database: Database,
  changes: number | undefined,
  { catalogue, segments, self }: NewIndex,
): Promise<boolean> {
  return wholeTransaction(database, async (transaction) => {
    const store = transaction.objectStore('catalogue');
    if (changesOf(await store.get(CATALOGUE_ID)) !== changes) return false;
    for (const patient of self) await transaction.objectStore('patients').put(TABLES.patients.record(patient));
    await transaction.objectStore('segments').clear();
    for (const segment of segments) await transaction.objectStore('segments').put(segment());
    await store.put(catalogueRecord(catalogue));
    return true;
  });
}

async function changesIn(database: Database): Promise<number | undefined> {
  return changesOf(await database.get('catalogue', CATALOGUE_ID));
}

/** @returns undefined where there is no catalogue that can be read: nobody can write then. */
function changesOf(record: StoredRecord | undefined): number | undefined {
  try {
    return readCatalogue(record).changes;
  } catch {
    return undefined;
  }
}

async function readAll<Name extends TableName>(database: Database, table: Name): Promise<Found<Name>> {
  const { read, row, written } = TABLES[table];
  const rows: Rows[Name][] = [];
  const damaged: string[] = [];
  let current = true;
  for await (const batch of inBatches(database, table)) {
    for (const record of batch) {
      try {
        rows.push(row(read(record)));
        current &&= record.version === written;
      } catch {
        damaged.push(record.id);
      }
    }
  }
  return { rows, damaged, current };
}

function segmentsOf<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): readonly Segment<Name>[] {
  const sorted = rows.toSorted(newestFirst(table)).reverse();
  const segments: Segment<Name>[] = [];
  for (let at = 0; at < sorted.length; at += SEGMENT_ROWS) {
    const part = sorted.slice(at, at + SEGMENT_ROWS).reverse();
    segments.push({ id: crypto.randomUUID(), revision: 1, rows: part });
  }
  return segments;
}

function entriesOf<Name extends TableName>(table: Name, segments: readonly Segment<Name>[]): readonly SegmentEntry[] {
  return segments.map((segment) => entryOf(table, segment));
}
