import type { Examination, ExaminationFilter, ListedExamination, Records } from '../../records/index.ts';

/** Ids of the checks before and after one in a list. */
export interface Neighbours {
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

const HOUR = 3600 * 1000;
const SPANS = [HOUR, 24 * HOUR, 30 * 24 * HOUR, 365 * 24 * HOUR, Number.POSITIVE_INFINITY];
const PAGE = 200;

/**
 * The neighbours of a check among those that match, also where it does not match itself any more.
 *
 * @throws {RecordsError}
 */
export async function neighboursOf(
  records: Records,
  filter: ExaminationFilter,
  { id, takenAt }: Pick<Examination, 'id' | 'takenAt'>,
): Promise<Neighbours> {
  const here = { id, takenAt: Date.parse(takenAt) };
  const [older, newer] = await Promise.all([
    records.find(filter, { limit: 1, after: here }),
    newerThan(records, filter, here),
  ]);
  return { newer: newer?.id, older: older.examinations[0]?.id };
}

type Here = Pick<ListedExamination, 'id' | 'takenAt'>;

/** Lists begin with the newest one: those shortly after this check are read first, then more and more. */
async function newerThan(records: Records, filter: ExaminationFilter, here: Here): Promise<Here | undefined> {
  const from = Math.max(here.takenAt, filter.from ?? here.takenAt);
  const { to: end = Number.POSITIVE_INFINITY } = filter;
  for (const span of SPANS) {
    const to = Math.min(end, from + span);
    const last = await lastBefore(records, { ...filter, from, ...(to < Number.POSITIVE_INFINITY && { to }) }, here);
    if (last || to === end) return last;
  }
  return undefined;
}

async function lastBefore(records: Records, filter: ExaminationFilter, here: Here): Promise<Here | undefined> {
  let last: Here | undefined;
  let after: Here | undefined;
  do {
    const { examinations, next } = await records.find(filter, { limit: PAGE, after });
    last = examinations.findLast((one) => isBefore(one, here)) ?? last;
    after = next;
  } while (after);
  return last;
}

/** In the order of the lists: newest first, those of one moment by id. */
function isBefore(one: Here, here: Here): boolean {
  return one.takenAt > here.takenAt || (one.takenAt === here.takenAt && one.id < here.id);
}
