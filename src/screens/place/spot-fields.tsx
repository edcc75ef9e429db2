import { NewSpot } from './new-spot.tsx';
import { SpotChoice } from './spot-choice.tsx';
import type { PlaceChoices } from './use-place-draft.ts';

/** Asks for a known spot of the person or a new one. */
export function SpotFields({ choices }: { readonly choices: PlaceChoices }) {
  const { draft, spots, isNew, change } = choices;
  return (
    <>
      {spots.length > 0 && <SpotChoice spots={spots} value={draft.spot} onChoose={(spot) => change({ spot })} />}
      {isNew && <NewSpot draft={draft} onChange={(described) => change({ ...described, spot: 'new' })} />}
    </>
  );
}
