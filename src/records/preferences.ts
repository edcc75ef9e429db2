import * as v from 'valibot';
import { MODALITIES, SETTINGS_OF_CARE } from '../vocabulary/index.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const share = v.pipe(v.number(), v.gtValue(0), v.ltValue(1));
const name = v.pipe(v.string(), v.regex(/^[\w-]{1,35}$/));

const setting = v.variant('kind', [
  v.object({ kind: v.literal('setting'), setting: v.picklist(keysOf(SETTINGS_OF_CARE)) }),
  /** A share of malignant lesions that the person typed, above 0 and below 1. */
  v.object({ kind: v.literal('typed'), prevalence: share }),
]);

/** What cannot be read, or was written by another version, counts as not said: each by itself. */
const preferences = v.object({
  /** How the person takes photos, once they said so. */
  modality: v.fallback(v.optional(v.picklist(MODALITIES)), undefined),
  /** Where lesions are checked. */
  checkedAt: v.fallback(v.optional(setting), undefined),
  /** Whether the person checks other people's skin too. */
  othersToo: v.fallback(v.optional(v.boolean()), undefined),
  theme: v.fallback(v.optional(v.picklist(THEMES)), undefined),
  /** A language's code (ISO 639-1); that of the device when absent. */
  language: v.fallback(v.optional(name), undefined),
  /** The engine's name of a way of computing; the engine chooses when absent. */
  backend: v.fallback(v.optional(name), undefined),
  /** Whether the introduction was put away. */
  introduced: v.fallback(v.optional(v.boolean()), undefined),
  /** Whether a photo is looked at mirrored too. */
  flips: v.fallback(v.optional(v.boolean()), undefined),
});

type Stored = v.InferOutput<typeof preferences>;
type Said<Key extends keyof Stored> = NonNullable<Stored[Key]>;

export type CheckedAt = Said<'checkedAt'>;

export interface Preferences {
  readonly modality?: Said<'modality'>;
  readonly checkedAt: CheckedAt;
  readonly othersToo: boolean;
  readonly theme: Theme;
  readonly language?: string;
  readonly backend?: string;
  readonly introduced: boolean;
  readonly flips: boolean;
}

/** What is given takes the place of what was said; `undefined` takes it back. */
export type PreferenceChange = { readonly [Key in keyof Preferences]?: Preferences[Key] | undefined };

/** What the person chose once for all photos. Kept in this browser for the next visit; without storage, for this one. */
export interface PreferenceStore {
  get(): Preferences;
  set(change: PreferenceChange): void;
  /** Tells of changes made here or in another window. @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  close(): void;
}

const DEFAULTS: Preferences = {
  checkedAt: { kind: 'setting', setting: 'self-check' },
  othersToo: false,
  theme: 'system',
  introduced: false,
  flips: false,
};

export function openPreferences(name = 'naevus-preferences'): PreferenceStore {
  const listeners = new Set<() => void>();
  let stored = read(name);
  let current = preferencesFrom(stored);
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hear = ({ key }: StorageEvent) => {
    if (key !== null && key !== name) return;
    stored = read(name);
    current = preferencesFrom(stored);
    tell();
  };
  globalThis.addEventListener?.('storage', hear);

  return {
    get: () => current,
    set(change) {
      // What another version of the app wrote stays.
      stored = { ...stored, ...change };
      current = preferencesFrom(stored);
      write(name, stored);
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

function preferencesFrom(stored: object): Preferences {
  const said = Object.entries(v.parse(preferences, stored)).filter(([, value]) => value !== undefined);
  return { ...DEFAULTS, ...Object.fromEntries(said) };
}

function read(name: string): object {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(name) ?? '{}');
    return typeof stored === 'object' && stored !== null ? stored : {};
  } catch {
    return {};
  }
}

function write(name: string, chosen: object): void {
  try {
    localStorage.setItem(name, JSON.stringify(chosen));
  } catch {
    // A private window or a full device: it holds until the page is left.
  }
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
