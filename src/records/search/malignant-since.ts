import { readExamination } from '../model/examination.ts';
import type { ExaminationRow } from '../model/rows.ts';
import type { View } from '../segments/shelf.ts';
import type { Looks } from './looks.ts';

/** Looks, with the day of what they do not hold themselves. */
export interface DatedLooks extends Looks {
  /** Since when it is known that a spot is malignant: YYYY-MM-DD. */
  readonly malignantSince: string | undefined;
}

/** Gives looks the day since which a malignancy is known; rows do not hold it, and only those few records are read. */
export async function dated<Some extends Looks>({ database }: View, looks: readonly Some[]): Promise<(Some & DatedLooks)[]> {
  if (looks.every(({ malignant }) => !malignant)) return looks.map((some) => ({ ...some, malignantSince: undefined }));
  const { store } = database.transaction('examinations');
  return Promise.all(
    looks.map(async (some) => {
      const { malignant } = some;
      const record = malignant && (await store.get(malignant.id));
      return { ...some, malignantSince: malignant && (knownSince(record) ?? dayTaken(malignant)) };
    }),
  );
}

function knownSince(record: Parameters<typeof readExamination>[0] | undefined): string | undefined {
  if (!record) return undefined;
  try {
    const { followUp } = readExamination(record);
    return followUp.outcome === 'none' ? undefined : followUp.date;
  } catch {
    return undefined;
  }
}

/** What cannot be read is not forgotten: it was known by then or since. */
function dayTaken({ takenAt }: ExaminationRow): string {
  return new Date(takenAt).toISOString().slice(0, 10);
}
