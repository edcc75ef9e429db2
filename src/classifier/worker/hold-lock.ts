/**
 * Holds a web lock for as long as this worker lives: the browser frees it however the worker ends, also where no event tells of
 * it, so that whoever waits for it learns of the end.
 *
 * @param onHeld - told the name of the lock; never, in a browser without web locks.
 */
export function holdLock(onHeld: (name: string) => void): void {
  const name = `naevus-worker-${crypto.randomUUID()}`;
  navigator.locks?.request(name, () => {
    onHeld(name);
    return new Promise(() => undefined);
  });
}
