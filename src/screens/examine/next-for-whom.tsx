import { Suspense, useCallback } from 'react';
import { SELF } from '../../records/index.ts';
import { late } from '../late.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { useStored } from '../use-stored.ts';

const ForWhom = late(async () => (await import('./for-whom.tsx')).ForWhom);

/** Whose spot is checked next: asked for only where there is somebody else than who uses this device. */
export function NextForWhom() {
  const { records, preferences, session } = useServices();
  const { othersToo } = useStore(preferences);
  const place = useStore(session.checkedFor);
  const stored = useStored(useCallback(async () => (await records.patients()).some(({ id }) => id !== SELF), [records]));
  const others = othersToo || (stored.stage === 'here' && stored.value);
  if (!others && place.lesionId === undefined) return null;
  return (
    <Suspense>
      <ForWhom place={place} onChange={(patientId) => session.startFor({ patientId })} />
    </Suspense>
  );
}
