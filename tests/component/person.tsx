import 'fake-indexeddb/auto';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { deleteDB } from 'idb';
import { afterEach, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { backendFromSearch } from '../../src/app/backend-from-search.ts';
import { type AppShell, type Arrivals, NO_ARRIVALS } from '../../src/pwa/index.ts';
import { openPreferences, openRecords, type PreferenceStore, type Records } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { fakeEngine } from './fake-classifier.ts';

// What a person does with the app and sees of it. The engine is a fake; the records are real, on an IndexedDB in memory.

interface Visit {
  readonly engine?: ReturnType<typeof fakeEngine>;
  readonly appShell?: AppShell;
  readonly arrivals?: Arrivals;
  readonly at?: string;
  readonly search?: string;
}

export const NO_SHELL: AppShell = { stored: Promise.resolve(false), onUpdate: () => undefined };
const open = new Set<Records | PreferenceStore>();

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 8000 });

// jsdom makes no object URLs.
let urls = 0;
export const liveUrls = new Set<string>();
URL.createObjectURL = () => {
  urls++;
  liveUrls.add(`blob:test/${urls}`);
  return `blob:test/${urls}`;
};
URL.revokeObjectURL = (url) => liveUrls.delete(url);

afterEach(async () => {
  cleanup();
  for (const store of open) store.close();
  open.clear();
  await deleteDB('naevus');
  localStorage.clear();
  vi.restoreAllMocks();
});

export function visit({
  engine = fakeEngine(),
  appShell = NO_SHELL,
  arrivals = NO_ARRIVALS,
  at = '/',
  search = '',
}: Visit = {}) {
  history.replaceState(null, '', `/${search}#${at}`);
  const records = openRecords();
  const preferences = openPreferences();
  open.add(records).add(preferences);
  const parts = {
    createClassifier: engine.createClassifier,
    records,
    preferences,
    appShell,
    arrivals,
    ...backendFromSearch(search),
  };
  const { unmount } = render(
    <ServicesProvider services={createServices(parts)}>
      <App />
    </ServicesProvider>,
  );
  return { engine, records, leave: unmount };
}

export function photo(name = 'spot.jpg'): File {
  return new File([new Uint8Array([0xff, 0xd8, 0xff, 1])], name, { type: 'image/jpeg' });
}

export function choosePhoto(file = photo()) {
  fireEvent.change(screen.getByTestId('photo-input'), { target: { files: [file] } });
}

/** Chooses a photo and sees it through to its verdict. */
export async function judgePhoto(engine: ReturnType<typeof fakeEngine>, logit: number) {
  const before = engine.waiting();
  choosePhoto();
  await waitFor(() => {
    if (engine.waiting() === before) throw new Error('not asked yet');
  });
  engine.answers(logit);
  await screen.findByTestId('verdict');
}

/** Answers one of the six questions; pressing the chosen answer again takes it back. */
export function answer(question: string | RegExp, said: 'Yes' | 'No') {
  const group = screen.getByRole('radiogroup', { name: question });
  fireEvent.click(within(group).getByRole('radio', { name: said }));
}

export function answerAll(said: 'Yes' | 'No') {
  for (const group of questions()) fireEvent.click(within(group).getByRole('radio', { name: said }));
}

export function questions(): HTMLElement[] {
  return within(screen.getByTestId('questions')).getAllByRole('radiogroup');
}

/** Ticks or unticks what is out of scope. */
export function tick(limit: string) {
  fireEvent.click(screen.getByRole('checkbox', { name: limit }));
}

export function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

export function goTo(name: string) {
  fireEvent.click(within(screen.getByRole('navigation', { name: 'Main' })).getByRole('link', { name }));
}

/** What the verdict's element of this test id says to programs. */
export function dataValue(testId: string): string | null {
  return screen.getByTestId(testId).getAttribute('data-value');
}

export async function keptExaminations(records: Records) {
  return (await records.list()).examinations;
}
