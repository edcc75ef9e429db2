import { TABLE_NAMES, type TableName } from '../model/tables.ts';
import type { Catalogue, SegmentEntry } from './catalogue.ts';
import type { Segment } from './segment.ts';

/** Segments that are held in memory. */
export interface SegmentMemory {
  /** @returns undefined unless it is held as the catalogue says that it is now. */
  held<Name extends TableName>(table: Name, entry: SegmentEntry): Segment<Name> | undefined;
  hold<Name extends TableName>(table: Name, segment: Segment<Name>): void;
  all<Name extends TableName>(table: Name): readonly Segment<Name>[];
  /** Lets go of what the catalogue does not list. */
  forgetAllBut(catalogue: Catalogue): void;
}

type Held = { readonly [Name in TableName]: Map<string, Segment<Name>> };

export function createSegmentMemory(): SegmentMemory {
  const tables: Held = { examinations: new Map(), patients: new Map(), lesions: new Map() };
  const of = <Name extends TableName>(table: Name): Map<string, Segment<Name>> => tables[table];
  return {
    held(table, { id, revision }) {
      const segment = of(table).get(id);
      return segment?.revision === revision ? segment : undefined;
    },
    hold: (table, segment) => void of(table).set(segment.id, segment),
    all: (table) => [...of(table).values()],
    forgetAllBut(catalogue) {
      for (const table of TABLE_NAMES) {
        const listed = new Set(catalogue.segments[table].map(({ id }) => id));
        for (const id of tables[table].keys()) if (!listed.has(id)) tables[table].delete(id);
      }
    },
  };
}
