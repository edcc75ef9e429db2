import { Suspense } from 'react';
import { late } from '../late.ts';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { useOthersToo } from '../use-others-too.ts';

const ForWhom = late(async () => (await import('./for-whom.tsx')).ForWhom);

/** Whose spot is checked next: asked for only where there is somebody else than who uses this device. */
export function NextForWhom() {
  const { session } = useServices();
  const othersToo = useOthersToo();
  const place = useStore(session.checkedFor);
  if (!othersToo && place.lesionId === undefined) return null;
  return (
    <Suspense>
      <ForWhom place={place} onChange={(patientId) => session.startFor({ patientId })} />
    </Suspense>
  );
}
