import * as v from 'valibot';
import { MODALITIES, SETTINGS_OF_CARE } from '../vocabulary/index.ts';

const share = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));

const setting = v.variant('kind', [
  v.object({ kind: v.literal('setting'), setting: v.picklist(keysOf(SETTINGS_OF_CARE)) }),
  /** A share of malignant lesions that the person typed, above 0 and below 1. */
  v.object({ kind: v.literal('typed'), prevalence: share }),
]);

const preferences = v.object({
  /** How the person takes photos, once they said so. */
  modality: v.exactOptional(v.picklist(MODALITIES)),
  /** Where lesions are checked. */
  checkedAt: v.optional(setting, { kind: 'setting', setting: 'self-check' }),
});

export type Preferences = Readonly<v.InferOutput<typeof preferences>>;
export type CheckedAt = Preferences['checkedAt'];

/** What the person chose once for all photos. Kept in this browser for the next visit; without storage, for this one. */
export interface PreferenceStore {
  get(): Preferences;
  set(change: Partial<Preferences>): void;
  /** Tells of changes made here or in another window. @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

const DEFAULTS = v.parse(preferences, {});

export function openPreferences(name = 'naevus-preferences'): PreferenceStore {
  const listeners = new Set<() => void>();
  let current = read(name);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hear = ({ key }: StorageEvent) => {
    if (key !== null && key !== name) return;
    current = read(name);
    tell();
  };
  globalThis.addEventListener?.('storage', hear);

  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change };
      write(name, current);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      globalThis.removeEventListener?.('storage', hear);
    },
  };
}

/** What cannot be read, or was written by another version, counts as not said. */
function read(name: string): Preferences {
  try {
    const result = v.safeParse(preferences, JSON.parse(localStorage.getItem(name) ?? '{}'));
    return result.success ? result.output : DEFAULTS;
  } catch {
    return DEFAULTS;
  }
}

function write(name: string, chosen: Preferences): void {
  try {
    localStorage.setItem(name, JSON.stringify(chosen));
  } catch {
    // A private window or a full device: it holds until the page is left.
  }
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
