import type { DoctorUrgency } from '../../judgement/index.ts';
import type { ExaminationRow } from '../model/rows.ts';
import { type AdvisedRow, advised, openAdviceOf } from './check-advice.ts';
import type { Owners } from './filter.ts';

/** What the examinations of a person or of a lesion come to at a glance. */
export interface Looks {
  readonly examinations: number;
  /** Undefined without any. */
  readonly latest: AdvisedRow | undefined;
  /**
   * The one after which a doctor was advised most urgently, while nothing that became known since answers that; the newest of
   * several. A lower score of a later photo takes none of it back, nor does what became known of another one.
   */
  readonly open: AdvisedRow | undefined;
  /** Since when it is known that a spot is malignant, YYYY-MM-DD: no later score takes that back. */
  readonly malignantSince: string | undefined;
}

interface Gathered {
  examinations: number;
  latest: ExaminationRow;
  open: ExaminationRow | undefined;
  urgency: DoctorUrgency | undefined;
  malignantSince: string | undefined;
}

const NONE: Looks = { examinations: 0, latest: undefined, open: undefined, malignantSince: undefined };

/** Gathers looks under keys, whatever the order of the rows. */
export function createLooks(owners: Owners) {
  const gathered = new Map<string, Gathered>();
  const gatheredOf = (key: string, first: ExaminationRow) => {
    const known = gathered.get(key);
    if (known) return known;
    const begun = { examinations: 0, latest: first, open: undefined, urgency: undefined, malignantSince: undefined };
    gathered.set(key, begun);
    return begun;
  };
  return {
    add(key: string, row: ExaminationRow) {
      const now: Gathered = gatheredOf(key, row);
      now.examinations++;
      if (isNewer(row, now.latest)) now.latest = row;
      const urgency = openAdviceOf(row, owners);
      if (urgency && isMoreUrgent(urgency, row, now)) {
        now.open = row;
        now.urgency = urgency;
      }
      if (row.outcome === 'malignant') now.malignantSince = earlier(row.knownOn, now.malignantSince);
    },
    of(key: string): Looks {
      const now = gathered.get(key);
      if (!now) return NONE;
      const { examinations, latest, open, malignantSince } = now;
      return { examinations, latest: advised(latest, owners), open: open && advised(open, owners), malignantSince };
    },
  };
}

function isMoreUrgent(urgency: DoctorUrgency, row: ExaminationRow, { open, urgency: than }: Gathered): boolean {
  return !open || (urgency === than ? isNewer(row, open) : urgency === 'soon');
}

/** In the order of the lists: those of one moment by id. */
function isNewer(row: ExaminationRow, than: ExaminationRow): boolean {
  return row.takenAt > than.takenAt || (row.takenAt === than.takenAt && row.id < than.id);
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
