/** What is being written within a transaction. Waiting for each write before the next would take many times as long. */
export interface Writes {
  add(write: Promise<unknown>): void;
  /** Resolves once all are done. @throws what the first that failed says. */
  all(): Promise<void>;
}

export function createWrites(): Writes {
  const writes: Promise<unknown>[] = [];
  return {
    add(write) {
      // When one fails the transaction ends, and with it all others: one is enough to tell.
      write.catch(() => undefined);
      writes.push(write);
    },
    async all() {
      await Promise.all(writes);
    },
  };
}
