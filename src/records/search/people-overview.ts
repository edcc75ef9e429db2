import type { Patient } from '../model/patient.ts';
import type { ExaminationRow } from '../model/rows.ts';
import type { View } from '../segments/shelf.ts';
import { eachMatching } from './find.ts';
import { folded, wordsOf } from './folded.ts';

/** A person as a list shows it. */
export interface PersonOverview {
  readonly patient: Patient;
  readonly examinations: number;
  readonly lesions: number;
  /** Undefined without any. */
  readonly latest: ExaminationRow | undefined;
}

/**
 * All people, those examined last first, then by name.
 *
 * @param text words that must all occur in the name or the note.
 */
export async function peopleOverview(view: View, text = ''): Promise<readonly PersonOverview[]> {
  const words = wordsOf(text);
  const isWanted = ({ name, note }: Patient) => words.every((word) => folded(`${name}\n${note}`).includes(word));
  const patients = [...(await view.byId('patients')).values()].filter(isWanted);
  const lesions = new Map<string, number>();
  for (const { patientId } of (await view.byId('lesions')).values()) count(lesions, patientId);
  const examinations = new Map<string, number>();
  const latest = new Map<string, ExaminationRow>();
  await eachMatching(view, {}, (row) => {
    count(examinations, row.patientId);
    const before = latest.get(row.patientId);
    if (!before || before.takenAt < row.takenAt) latest.set(row.patientId, row);
  });
  const overviews = patients.map((patient) => ({
    patient,
    examinations: examinations.get(patient.id) ?? 0,
    lesions: lesions.get(patient.id) ?? 0,
    latest: latest.get(patient.id),
  }));
  return overviews.sort(
    (a, b) => (b.latest?.takenAt ?? 0) - (a.latest?.takenAt ?? 0) || a.patient.name.localeCompare(b.patient.name),
  );
}

function count(counts: Map<string, number>, id: string) {
  counts.set(id, (counts.get(id) ?? 0) + 1);
}
