import { onLaunchFiles } from './launch-files.ts';
import { type Shared, takeShared } from './shared/take-shared.ts';

/** Something that came from outside the app: shared, opened with it, or kept over a reload. */
export type Arrival = Exclude<Shared, { readonly kind: 'none' }>;

export interface Arrivals {
  /** Hands over what came so far and what comes from now on, each once. @returns how to stop listening. */
  subscribe(listener: (arrival: Arrival) => void): () => void;
}

export const NO_ARRIVALS: Arrivals = { subscribe: () => () => undefined };

/** To be made once, as the app starts: what was shared is picked up at once, whether or not anybody listens yet. */
export function createArrivals(): Arrivals {
  const waiting: Arrival[] = [];
  const listeners = new Set<(arrival: Arrival) => void>();
  const arrive = (arrival: Arrival) => {
    if (listeners.size === 0) waiting.push(arrival);
    for (const listener of listeners) listener(arrival);
  };
  takeShared().then((shared) => {
    if (shared.kind !== 'none') arrive(shared);
  });
  onLaunchFiles((files) => arrive(files.length > 0 ? { kind: 'photos', files } : { kind: 'no-file' }));

  return {
    subscribe(listener) {
      listeners.add(listener);
      for (const arrival of waiting.splice(0)) listener(arrival);
      return () => listeners.delete(listener);
    },
  };
}
