import { createContext, type ReactNode, useContext } from 'react';
import type { BackendName } from '../classifier/index.ts';
import { type AppShell, type Arrivals, type Install, NO_ARRIVALS, NOT_INSTALLABLE } from '../pwa/index.ts';
import type { PreferenceStore, Records } from '../records/index.ts';
import { type CreateClassifier, createEngine, type Engine } from './engine.ts';
import { createSession, type Session } from './examine/session.ts';
import { fetchWithModel } from './examine/verdict-part.ts';
import { offlineReadiness } from './offline-readiness.ts';
import { handOver } from './safe-reload.ts';
import { createStore, type ReadableStore } from './store.ts';

/** What the screens rest on. The app brings the real parts, a test may bring others. */
export interface ServiceParts {
  readonly createClassifier: CreateClassifier;
  readonly records: Records;
  readonly preferences: PreferenceStore;
  readonly appShell: AppShell;
  readonly install?: Install;
  readonly arrivals?: Arrivals;
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
  /** How to swap to a newer version of the app, once one waits. What is under way goes on in it. */
  readonly update: ReadableStore<(() => void) | undefined>;
  /** Starts the app anew; what is under way goes on. */
  reload(): Promise<void>;
  readonly install: Install;
  readonly arrivals: Arrivals;
  readonly unknownBackend: string | undefined;
}

export function createServices(parts: ServiceParts): Services {
  const { createClassifier, records, preferences, appShell, backend, unknownBackend } = parts;
  const engine = createEngine(createClassifier, backend);
  const session = createSession(engine, records, preferences);
  fetchWithModel(engine);
  const update = createStore<(() => void) | undefined>(undefined);
  const leave = async (start: () => void) => {
    await handOver(session.state, records);
    start();
  };
  appShell.onUpdate((apply) => update.set(() => leave(apply)));
  return {
    engine,
    session,
    records,
    preferences,
    offlineReady: offlineReadiness(engine, appShell),
    update,
    reload: () => leave(() => location.reload()),
    install: parts.install ?? NOT_INSTALLABLE,
    arrivals: parts.arrivals ?? NO_ARRIVALS,
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
