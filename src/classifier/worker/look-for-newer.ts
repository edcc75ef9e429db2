import { ClassifierError, type ModelUpdate } from '../contract.ts';
import { filesOf } from './model-files.ts';
import type { ModelHost } from './model-host.ts';
import type { ModelStore } from './model-store.ts';
import { readManifest } from './read-manifest.ts';
import { MOST_STARTS } from './start-model.ts';

/**
 * Fetches the host's model beside the stored one if it is another. It is used from the next start on; whatever goes wrong before
 * it is whole leaves the stored one as it is.
 */
export async function lookForNewer(store: ModelStore, host: ModelHost): Promise<ModelUpdate> {
  try {
    return await fetchNewer(store, host);
  } catch (error) {
    return { kind: 'refused', problem: error instanceof ClassifierError ? error.problem : { code: 'model-unreachable' } };
  }
}

async function fetchNewer(store: ModelStore, host: ModelHost): Promise<ModelUpdate> {
  const [text, current, next] = await Promise.all([host.manifest(), store.current(), store.next()]);
  if (current === undefined || text === current) {
    if (next) await store.setNext(undefined);
    return { kind: 'none' };
  }
  const manifest = readManifest(text);
  if (text === next?.manifest && next.starts >= MOST_STARTS) return { kind: 'none' };
  if (text !== next?.manifest || !(await store.holds(manifest))) {
    await filesOf(manifest, { store, host });
    const isKept = (await store.holds(manifest)) && (await store.setNext({ manifest: text, starts: 0 }));
    if (!isKept) throw new ClassifierError({ code: 'model-unreachable' }, 'no room to store it');
    await store.dropAllBut([readManifest(current), manifest]);
  }
  return { kind: 'stored', version: manifest.version };
}
