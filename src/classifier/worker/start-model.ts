import type { Manifest } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import { type FileSources, filesOf, type ModelFiles } from './model-files.ts';
import type { ModelHost } from './model-host.ts';
import type { ModelStore } from './model-store.ts';
import { readManifest } from './read-manifest.ts';

/** A newer model that failed to start this often is left alone until the host has another. */
export const MOST_STARTS = 3;

export interface Started<Engine> {
  readonly engine: Engine;
  /** Whether it is a model that was stored before, so that the host may have a newer one. */
  readonly wasStored: boolean;
}

/**
 * Starts the newest model that is whole on this device: a newer one that was fetched beside the one in use takes its place once
 * it has started. Only a device that has none waits for the host.
 *
 * @param start - starts a model from its files.
 * @throws {ClassifierError} when the host's model is needed and cannot be had or is refused; whatever `start` throws.
 */
export async function startModel<Engine>(
  store: ModelStore | undefined,
  host: ModelHost,
  start: (files: ModelFiles) => Promise<Engine>,
  onProgress: (share: number) => void,
): Promise<Started<Engine>> {
  const sources = { store, host: undefined, onProgress };
  const stored = store && ((await startNext(store, sources, start)) ?? (await startCurrent(store, sources, start)));
  if (stored) return { engine: stored, wasStored: true };
  return { engine: await startFetched(store, { store, host, onProgress }, host, start), wasStored: false };
}

async function startNext<Engine>(
  store: ModelStore,
  sources: FileSources,
  start: (files: ModelFiles) => Promise<Engine>,
): Promise<Engine | undefined> {
  const next = await store.next();
  const files = next && next.starts < MOST_STARTS ? await usableFiles(next.manifest, sources) : undefined;
  if (!next || !files) return undefined;
  await store.setNext({ ...next, starts: next.starts + 1 });
  try {
    const engine = await start(files);
    await takeIntoUse(store, next.manifest, files.manifest);
    return engine;
  } catch {
    return undefined;
  }
}

async function startCurrent<Engine>(
  store: ModelStore,
  sources: FileSources,
  start: (files: ModelFiles) => Promise<Engine>,
): Promise<Engine | undefined> {
  const current = await store.current();
  const files = current === undefined ? undefined : await usableFiles(current, sources);
  return files && start(files);
}

/** It is stored before it starts: it may be a backend that fails, which need not cost another download. */
async function startFetched<Engine>(
  store: ModelStore | undefined,
  sources: FileSources,
  host: ModelHost,
  start: (files: ModelFiles) => Promise<Engine>,
): Promise<Engine> {
  const text = await host.manifest();
  const files = await filesOf(readManifest(text), sources);
  const storedForOffline = store && files.storedForOffline ? await takeIntoUse(store, text, files.manifest) : false;
  return start({ ...files, storedForOffline });
}

async function takeIntoUse(store: ModelStore, text: string, manifest: Manifest): Promise<boolean> {
  if (!(await store.setCurrent(text))) return false;
  await store.setNext(undefined);
  await store.dropAllBut([manifest]);
  return true;
}

/** @returns `undefined` for a model that is not whole, was damaged, or was made for another version of the app. */
async function usableFiles(text: string, sources: FileSources): Promise<ModelFiles | undefined> {
  try {
    return await filesOf(readManifest(text), sources);
  } catch (error) {
    if (error instanceof ClassifierError) return undefined;
    throw error;
  }
}
