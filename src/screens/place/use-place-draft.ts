import { useState } from 'react';
import type { LesionOverview, PersonOverview } from '../../records/index.ts';
import type { Place } from './place.ts';
import { draftFor, draftOf, type PlaceDraft, placeFrom } from './place-draft.ts';
import { usePeople } from './use-people.ts';
import { useSpots } from './use-spots.ts';

/** A place while it is being said, with what there is to choose from. */
export interface PlaceChoices {
  readonly draft: PlaceDraft;
  readonly people: readonly PersonOverview[];
  /** Whether it has to be said whose spot it is. */
  readonly several: boolean;
  /** The person's; empty until they are read. */
  readonly spots: readonly LesionOverview[];
  /** Whether a new spot is described. */
  readonly isNew: boolean;
  /** What it comes to so far. */
  readonly place: Place;
  change(change: Partial<PlaceDraft>): void;
  /** Nothing is taken over from one person to another. */
  choosePerson(patientId: string): void;
}

export function usePlaceDraft(value: Place): PlaceChoices {
  const [draft, setDraft] = useState(() => draftOf(value));
  const { people, several } = usePeople(draft.patientId);
  const stored = useSpots(draft.patientId);
  // Until those of another person are read, the ones here are the last person's.
  const spots = stored.stage === 'here' ? stored.value.filter(({ lesion }) => lesion.patientId === draft.patientId) : [];
  return {
    draft,
    people,
    several,
    spots,
    isNew: draft.spot === 'new' || (spots.length === 0 && stored.stage === 'here'),
    place: placeFrom(draft, spots),
    change: (change) => setDraft({ ...draft, ...change }),
    choosePerson: (patientId) => setDraft(draftFor(patientId)),
  };
}
