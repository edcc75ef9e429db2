import type { ExaminationRow } from '../model/rows.ts';
import { newestFirst } from '../segments/segment.ts';
import type { View } from '../segments/shelf.ts';
import { pauses } from '../storage/pause.ts';
import type { Period } from './filter.ts';

/** A place between the rows of a list: after the row of this time and id. */
export interface Position {
  readonly takenAt: number;
  readonly id: string;
}

const inOrder = newestFirst('examinations');

/**
 * The rows that match, newest first, some at a time. A segment is read only once all that is newer has been given, so that
 * whoever stops early leaves the older ones unread.
 */
export async function* rowsNewestFirst(
  view: View,
  matches: (row: ExaminationRow) => boolean,
  { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY }: Period = {},
  after?: Position,
): AsyncGenerator<readonly ExaminationRow[]> {
  const latest = Math.min(to, after?.takenAt ?? Number.POSITIVE_INFINITY);
  const entries = view.catalogue.segments.examinations
    .filter(({ newest, oldest }) => newest >= from && oldest <= latest)
    .toSorted((a, b) => b.newest - a.newest);
  const isWanted = (row: ExaminationRow) => (!after || isPast(row, after)) && matches(row);
  const pauseIfLong = pauses();
  let waiting: ExaminationRow[] = [];
  for (const [at, entry] of entries.entries()) {
    const { rows } = await view.segment('examinations', entry);
    const wanted = rows.filter(isWanted);
    waiting = waiting.length > 0 ? [...waiting, ...wanted].sort(inOrder) : wanted;
    // Those of the very moment at which the next segment begins may have to stand after some of it.
    const next = entries[at + 1]?.newest ?? Number.NEGATIVE_INFINITY;
    const ready = waiting.filter(({ takenAt }) => takenAt > next);
    waiting = waiting.slice(ready.length);
    if (ready.length > 0) yield ready;
    await pauseIfLong();
  }
}

function isPast({ takenAt, id }: ExaminationRow, after: Position): boolean {
  return takenAt < after.takenAt || (takenAt === after.takenAt && id > after.id);
}
