import { DEFAULT_PATIENT, type PersonOverview, SELF } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { useStored } from '../use-stored.ts';

interface People {
  /** Those examined last first; who uses this device is always among them. Empty until they are read. */
  readonly people: readonly PersonOverview[];
  /** Whether it has to be said whose spot it is. Who only checks their own skin is not asked. */
  readonly several: boolean;
}

const NOTHING_YET: PersonOverview = {
  patient: DEFAULT_PATIENT,
  examinations: 0,
  lesions: 0,
  latest: undefined,
  open: undefined,
  malignantSince: undefined,
};

/** Everybody a spot may belong to. @param chosenId whose it is so far. */
export function usePeople(chosenId: string): People {
  const { records, preferences } = useServices();
  const { othersToo } = useStore(preferences);
  const stored = useStored(records.peopleOverview);
  const here = stored.stage === 'here' ? stored.value : [];
  const people = here.some(({ patient }) => patient.id === SELF) ? here : [...here, NOTHING_YET];
  return { people, several: othersToo || chosenId !== SELF || people.length > 1 };
}
