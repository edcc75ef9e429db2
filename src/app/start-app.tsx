import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClassifier } from '../classifier/index.ts';
import { createLanguages, LanguagesProvider } from '../i18n/index.ts';
import { createArrivals, createInstall, registerAppShell } from '../pwa/index.ts';
import { openPreferences, openRecordsLate, type PreferenceStore } from '../records/index.ts';
import { createServices, ServicesProvider } from '../screens/index.ts';
import { App } from './app.tsx';
import { backendFromSearch } from './backend-from-search.ts';
import { withChosenBackend } from './chosen-backend.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { followPreferences } from './follow-preferences.ts';
import { missingParts } from './missing-parts.ts';
import { tellingWhenAsked } from './telling-when-asked.ts';
import { Unsupported } from './unsupported.tsx';

/** Shows the app in `container`, or says why this browser cannot run it. */
export async function startApp(container: HTMLElement): Promise<void> {
  const preferences = openPreferences();
  const languages = createLanguages(navigator.languages);
  const screens = content(preferences);
  await followPreferences(preferences, languages);
  createRoot(container).render(
    <StrictMode>
      <LanguagesProvider languages={languages}>
        <ErrorBoundary>{screens}</ErrorBoundary>
      </LanguagesProvider>
    </StrictMode>,
  );
}

function content(preferences: PreferenceStore) {
  const missing = missingParts(globalThis);
  if (missing.length > 0) return <Unsupported missing={missing} />;
  const { createClassifier: createTelling, asked } = tellingWhenAsked(createClassifier);
  const services = createServices({
    createClassifier: withChosenBackend(createTelling, preferences),
    records: openRecordsLate(asked),
    preferences,
    appShell: registerAppShell(asked),
    install: createInstall(),
    arrivals: createArrivals(),
    ...backendFromSearch(location.search),
  });
  return (
    <ServicesProvider services={services}>
      <App />
    </ServicesProvider>
  );
}
