import { render, screen } from '@testing-library/react';
import { afterEach } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { followPreferences } from '../../src/app/follow-preferences.ts';
import { createLanguages, LanguagesProvider } from '../../src/i18n/index.ts';
import { NO_ARRIVALS } from '../../src/pwa/index.ts';
import { openPreferences, openRecords } from '../../src/records/index.ts';
import { createServices, ServicesProvider } from '../../src/screens/index.ts';
import { fakeEngine } from './fake-classifier.ts';
import { NO_SHELL } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/history/history-screen.tsx';
import '../../src/screens/settings/settings-screen.tsx';

const open: { close(): void }[] = [];

afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

/** A visit as the app starts it: in the language that was chosen, else in the device's. */
export async function visitWith(deviceLanguages: readonly string[], at = '/') {
  history.replaceState(null, '', `/#${at}`);
  const engine = fakeEngine();
  const [records, preferences] = [openRecords(), openPreferences()];
  open.push(records, preferences);
  const languages = createLanguages(deviceLanguages);
  await followPreferences(preferences, languages);
  const { createClassifier } = engine;
  const services = createServices({ createClassifier, records, preferences, appShell: NO_SHELL, arrivals: NO_ARRIVALS });
  const { unmount } = render(
    <LanguagesProvider languages={languages}>
      <ServicesProvider services={services}>
        <App />
      </ServicesProvider>
    </LanguagesProvider>,
  );
  return { engine, records, leave: unmount };
}

/** Intl sets spaces that do not break. */
export const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
export const textOf = (testId: string) => plain(screen.getByTestId(testId).textContent);

/** What the navigation offers, in its order. */
export function links() {
  return [...screen.getByRole('navigation').querySelectorAll('a')].map(({ textContent }) => textContent);
}
