import type { Records } from './records.ts';

type Call = (...given: readonly unknown[]) => unknown;

/**
 * The records, whose code is fetched with the first call: the first paint and the model come before it.
 *
 * @param until what the first call waits for.
 */
export function openRecordsLate(until: Promise<unknown> = Promise.resolve(), name?: string): Records {
  let opened: Promise<Records> | undefined;
  const open = () => {
    opened ??= until
      .then(() => import('./records.ts'))
      .then(({ openRecords }) => openRecords(name))
      .catch((error: unknown) => {
        // The next call asks for it again.
        opened = undefined;
        throw error;
      });
    return opened;
  };

  const subscribe: Records['subscribe'] = (listener) => {
    let isOver = false;
    let stop: (() => void) | undefined;
    open().then(
      (records) => {
        if (!isOver) stop = records.subscribe(listener);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  };
  const close = () => {
    opened?.then((records) => records.close()).catch(() => undefined);
  };

  // Each call is the same function at every look: what reads records holds on to it.
  const calls = new Map<PropertyKey, unknown>(Object.entries({ subscribe, close }));
  const callOf = (called: PropertyKey): Call => {
    const call: Call = async (...given) => (Reflect.get(await open(), called) as Call)(...given);
    calls.set(called, call);
    return call;
  };
  return new Proxy({} as Records, { get: (_, called) => calls.get(called) ?? callOf(called) });
}
