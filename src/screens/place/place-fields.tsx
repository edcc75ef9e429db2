import { NewSpot } from './new-spot.tsx';
import { PersonChoice } from './person-choice.tsx';
import { SpotChoice } from './spot-choice.tsx';
import type { PlaceChoices } from './use-place-draft.ts';

/** Asks for the person only where there may be several, then for a known spot or a new one. */
export function PlaceFields({ choices }: { readonly choices: PlaceChoices }) {
  const { draft, people, several, spots, isNew, change, choosePerson } = choices;
  return (
    <>
      {several && <PersonChoice people={people} value={draft.patientId} onChoose={choosePerson} />}
      {spots.length > 0 && <SpotChoice spots={spots} value={draft.spot} onChoose={(spot) => change({ spot })} />}
      {isNew && <NewSpot draft={draft} onChange={(described) => change({ ...described, spot: 'new' })} />}
    </>
  );
}
