import { createContext, type ReactNode, useContext } from 'react';
import type { BackendName } from '../classifier/index.ts';
import type { AppShell } from '../pwa/index.ts';
import type { PreferenceStore, Records } from '../records/index.ts';
import { type CreateClassifier, createEngine, type Engine } from './engine.ts';
import { createSession, type Session } from './examine/session.ts';
import { offlineReadiness } from './offline-readiness.ts';
import { createStore, type ReadableStore } from './store.ts';

/** What the screens rest on. The app brings the real parts, a test may bring others. */
export interface ServiceParts {
  readonly createClassifier: CreateClassifier;
  readonly records: Records;
  readonly preferences: PreferenceStore;
  readonly appShell: AppShell;
  readonly backend?: BackendName;
  /** A name that was asked for and means no backend. */
  readonly unknownBackend?: string;
}

export interface Services {
  readonly engine: Engine;
  readonly session: Session;
  readonly records: Records;
  readonly preferences: PreferenceStore;
  /** Whether everything that a start without a network needs is on this device. */
  readonly offlineReady: ReadableStore<boolean>;
  /** How to swap to a newer version of the app, once one waits. */
  readonly update: ReadableStore<(() => void) | undefined>;
  readonly unknownBackend: string | undefined;
}

export function createServices(parts: ServiceParts): Services {
  const { createClassifier, records, preferences, appShell, backend, unknownBackend } = parts;
  const engine = createEngine(createClassifier, backend);
  const update = createStore<(() => void) | undefined>(undefined);
  appShell.onUpdate(update.set);
  return {
    engine,
    session: createSession(engine, records, preferences),
    records,
    preferences,
    offlineReady: offlineReadiness(engine, appShell),
    update,
    unknownBackend,
  };
}

const ServicesContext = createContext<Services | undefined>(undefined);

export function ServicesProvider({ services, children }: { readonly services: Services; readonly children: ReactNode }) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No ServicesProvider above');
  return services;
}
