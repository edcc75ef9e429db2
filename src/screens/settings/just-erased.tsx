import { Suspense, useEffect, useState } from 'react';
import { late } from '../late.ts';
import { forgetErased, wasErased } from './start-as-new.ts';

const ErasedNotice = late(async () => (await import('./erased-notice.tsx')).ErasedNotice);

/** Says on the first screen, and only once, that everything was erased just before. */
export function JustErased() {
  const [erased, setErased] = useState(wasErased);
  useEffect(forgetErased, []);
  if (!erased) return null;
  return (
    <Suspense>
      <ErasedNotice onClose={() => setErased(false)} />
    </Suspense>
  );
}
