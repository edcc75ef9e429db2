export interface Changes {
  /** Tells this window and every other one. */
  announce(): void;
  /** Tells every window but this one. */
  announceElsewhere(): void;
  /** @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** Open windows hear of each other's changes to the database of this name. */
export function createChanges(name: string): Changes {
  const listeners = new Set<() => void>();
  const tellHere = () => {
    for (const listener of listeners) listener();
  };
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}-changes`);
  channel?.addEventListener('message', tellHere);

  const announceElsewhere = () => channel?.postMessage('changed');

  return {
    announce() {
      // A channel does not hear itself.
      tellHere();
      announceElsewhere();
    },
    announceElsewhere,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}
