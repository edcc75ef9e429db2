import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClassifier } from '../classifier/index.ts';
import { LanguageProvider, languageFor } from '../i18n/index.ts';
import { registerAppShell } from '../pwa/index.ts';
import { openPreferences, openRecords } from '../records/index.ts';
import { createServices, ServicesProvider } from '../screens/index.ts';
import { App } from './app.tsx';
import { backendFromSearch } from './backend-from-search.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { missingParts } from './missing-parts.ts';
import { Unsupported } from './unsupported.tsx';

/** Shows the app in `container`, or says why this browser cannot run it. */
export function startApp(container: HTMLElement): void {
  const language = languageFor(navigator.languages);
  document.documentElement.lang = language.code;
  createRoot(container).render(
    <StrictMode>
      <LanguageProvider value={language}>
        <ErrorBoundary>{content()}</ErrorBoundary>
      </LanguageProvider>
    </StrictMode>,
  );
}

function content() {
  const missing = missingParts(globalThis);
  if (missing.length > 0) return <Unsupported missing={missing} />;
  const services = createServices({
    createClassifier,
    records: openRecords(),
    preferences: openPreferences(),
    appShell: registerAppShell(),
    ...backendFromSearch(location.search),
  });
  return (
    <ServicesProvider services={services}>
      <App />
    </ServicesProvider>
  );
}
