import { useState } from 'react';

export interface Selection {
  readonly isOn: boolean;
  readonly ids: ReadonlySet<string>;
  start(): void;
  end(): void;
  toggle(id: string): void;
  take(ids: readonly string[]): void;
}

const NONE: ReadonlySet<string> = new Set();

/** Which checks of a list are chosen. What another list shows is not chosen with it: what is out of sight must not be removed. */
export function useSelection(address: string): Selection {
  const [chosen, setChosen] = useState<{ readonly address: string; readonly ids: ReadonlySet<string> }>();
  const ids = chosen?.address === address ? chosen.ids : NONE;
  return {
    isOn: chosen !== undefined,
    ids,
    start: () => setChosen({ address, ids: NONE }),
    end: () => setChosen(undefined),
    toggle(id) {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setChosen({ address, ids: next });
    },
    take: (all) => setChosen({ address, ids: new Set(all) }),
  };
}
