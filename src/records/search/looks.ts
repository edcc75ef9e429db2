import { URGENCIES, type Urgency } from '../../judgement/index.ts';
import type { ExaminationRow } from '../model/rows.ts';

/** What the examinations of a person or of a lesion come to at a glance. */
export interface Looks {
  readonly examinations: number;
  /** Undefined without any. */
  readonly latest: ExaminationRow | undefined;
  /**
   * The one after which a doctor was advised most urgently, while nobody has said what became of it; the newest of several. A
   * lower score of a later photo takes none of it back.
   */
  readonly open: ExaminationRow | undefined;
  /** The first one whose spot became known to be malignant: no later score takes that back. */
  readonly malignant: ExaminationRow | undefined;
}

const NONE: Looks = { examinations: 0, latest: undefined, open: undefined, malignant: undefined };

const CALLS_FOR_DOCTOR: ReadonlySet<Urgency> = new Set(['weeks', 'soon']);

/** Gathers looks under keys, whatever the order of the rows. */
export function createLooks() {
  const gathered = new Map<string, Looks>();
  return {
    add(key: string, row: ExaminationRow) {
      const { examinations, latest, open, malignant } = gathered.get(key) ?? NONE;
      gathered.set(key, {
        examinations: examinations + 1,
        latest: latest && !isNewer(row, latest) ? latest : row,
        open: isOpen(row) && (!open || isMoreUrgent(row, open)) ? row : open,
        malignant: row.outcome === 'malignant' && (!malignant || isNewer(malignant, row)) ? row : malignant,
      });
    },
    of: (key: string): Looks => gathered.get(key) ?? NONE,
  };
}

function isOpen({ urgency, outcome }: ExaminationRow): boolean {
  return outcome === 'none' && CALLS_FOR_DOCTOR.has(urgency);
}

function isMoreUrgent(row: ExaminationRow, than: ExaminationRow): boolean {
  const difference = URGENCIES.indexOf(row.urgency) - URGENCIES.indexOf(than.urgency);
  return difference > 0 || (difference === 0 && isNewer(row, than));
}

/** In the order of the lists: those of one moment by id. */
function isNewer(row: ExaminationRow, than: ExaminationRow): boolean {
  return row.takenAt > than.takenAt || (row.takenAt === than.takenAt && row.id < than.id);
}
