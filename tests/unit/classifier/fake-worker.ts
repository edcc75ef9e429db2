import type { Classification, ModelReady } from '../../../src/classifier/contract.ts';
import type { Reply, Request } from '../../../src/classifier/messages.ts';
import type { StartWorker } from '../../../src/classifier/worker-life.ts';
import { exampleManifest } from '../../fixtures/example-manifest.ts';

type Listener = (event: { readonly data: Reply }) => void;

/** Stands in for one worker: the test says what it answers, and when it dies. */
export interface FakeWorker {
  readonly sent: readonly Request[];
  readonly isTerminated: () => boolean;
  says(reply: Reply): void;
  /** As a script that throws does. */
  dies(): void;
}

export const MODEL: ModelReady = {
  manifest: exampleManifest(),
  backend: 'wasm',
  threads: 1,
  passedOver: [],
  storedForOffline: true,
};

/** Nothing here looks into it: it is told apart by its logit. */
export function classification(logit: number): Classification {
  return { verdict: { logit }, modalityLogit: 0 } as unknown as Classification;
}

export function fakeWorkers(): { readonly start: StartWorker; readonly all: readonly FakeWorker[] } {
  const all: FakeWorker[] = [];
  const start: StartWorker = () => {
    const listeners = new Map<string, Listener>();
    const sent: Request[] = [];
    let terminated = false;
    all.push({
      sent,
      isTerminated: () => terminated,
      says: (data) => listeners.get('message')?.({ data }),
      dies: () => listeners.get('error')?.({ data: { kind: 'broken', detail: 'out of memory' } }),
    });
    return {
      postMessage: (request) => sent.push(request),
      terminate: () => {
        terminated = true;
      },
      addEventListener: (type: string, listener: unknown) => void listeners.set(type, listener as Listener),
    };
  };
  return { start, all };
}
