import type { ReactNode } from 'react';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { Introduction } from './introduction.tsx';

/** What a new person should know, until they put it away; then what stands there otherwise. */
export function FirstRun({ children }: { readonly children?: ReactNode }) {
  const { preferences } = useServices();
  const { introduced } = useStore(preferences);
  if (introduced) return children;
  return <Introduction onClose={() => preferences.set({ introduced: true })} />;
}
