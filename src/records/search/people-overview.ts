import type { Patient } from '../model/patient.ts';
import type { View } from '../segments/shelf.ts';
import { eachMatching } from './find.ts';
import { folded, wordsOf } from './folded.ts';
import { createLooks, type Looks } from './looks.ts';

/** A person as a list shows it. */
export interface PersonOverview extends Looks {
  readonly patient: Patient;
  readonly lesions: number;
}

/**
 * All people, those examined last first, then by name.
 *
 * @param text words that must all occur in the name or the note.
 */
export async function peopleOverview(view: View, text = ''): Promise<readonly PersonOverview[]> {
  const words = wordsOf(text);
  const isWanted = ({ name, note }: Patient) => words.every((word) => folded(`${name}\n${note}`).includes(word));
  const owners = { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
  const lesions = new Map<string, number>();
  for (const { patientId } of owners.lesions.values()) lesions.set(patientId, (lesions.get(patientId) ?? 0) + 1);
  const looks = createLooks(owners);
  await eachMatching(view, {}, (row) => looks.add(row.patientId, row));
  const overviews = [...owners.patients.values()]
    .filter(isWanted)
    .map((patient) => ({ patient, lesions: lesions.get(patient.id) ?? 0, ...looks.of(patient.id) }));
  return overviews.sort(
    (a, b) => (b.latest?.takenAt ?? 0) - (a.latest?.takenAt ?? 0) || a.patient.name.localeCompare(b.patient.name),
  );
}
