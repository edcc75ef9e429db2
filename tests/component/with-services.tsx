import { configure, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { NO_ARRIVALS } from '../../src/pwa/index.ts';
import { openPreferences, openRecords } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { fakeEngine } from './fake-classifier.ts';
import { NO_SHELL } from './person.tsx';

// What is slow on a busy machine is not wrong.
configure({ asyncUtilTimeout: 10_000 });

const open: { close(): void }[] = [];

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** A part of a screen without the app around it; the engine is a fake, the records are real. */
export function renderWithServices(part: ReactNode) {
  const [records, preferences] = [openRecords(), openPreferences()];
  open.push(records, preferences);
  const { createClassifier } = fakeEngine();
  const services = createServices({ createClassifier, records, preferences, appShell: NO_SHELL, arrivals: NO_ARRIVALS });
  const { unmount } = render(<ServicesProvider services={services}>{part}</ServicesProvider>);
  return { records, leave: unmount };
}
