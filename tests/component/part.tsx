import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { openPreferences, openRecords, type PreferenceStore, type Records } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { fakeEngine } from './fake-classifier.ts';

// A part of a screen by itself, on real records.

const open = new Set<Records | PreferenceStore>();

afterEach(() => {
  for (const store of open) store.close();
  open.clear();
});

interface Here {
  readonly records: Records;
  readonly preferences: PreferenceStore;
}

/** What the part will rest on, to be filled before it is shown. */
export function here(): Here {
  const records = openRecords();
  const preferences = openPreferences();
  open.add(records).add(preferences);
  return { records, preferences };
}

export function show(part: ReactNode, { records, preferences }: Here) {
  const appShell = { stored: Promise.resolve(false), onUpdate: () => undefined };
  const { createClassifier } = fakeEngine();
  const services = createServices({ createClassifier, records, preferences, appShell });
  return render(<ServicesProvider services={services}>{part}</ServicesProvider>);
}
