import { PersonChoice } from './person-choice.tsx';
import { SpotFields } from './spot-fields.tsx';
import type { PlaceChoices } from './use-place-draft.ts';

/** Asks for the person only where there may be several, then for a known spot or a new one. */
export function PlaceFields({ choices }: { readonly choices: PlaceChoices }) {
  const { draft, people, several, choosePerson } = choices;
  return (
    <>
      {several && <PersonChoice people={people} value={draft.patientId} onChoose={choosePerson} />}
      <SpotFields choices={choices} />
    </>
  );
}
