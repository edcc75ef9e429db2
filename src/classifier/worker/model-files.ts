import { type Manifest, ManifestError, type ModelFileName, parseManifest } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import { fetchWithProgress } from './fetch-with-progress.ts';
import { type ModelStore, openModelStore } from './model-store.ts';

export interface ModelFiles {
  readonly manifest: Manifest;
  /** model.json as text. */
  readonly topology: string;
  readonly weights: ArrayBuffer;
  readonly storedForOffline: boolean;
}

/**
 * The model's files, each verified against the manifest's SHA-256, from this device's store or else from the network. What
 * was fetched is stored; the manifest last, so that what is stored is always whole.
 *
 * @param onProgress - share of the weights that has arrived, 0..1.
 * @throws {ClassifierError} model-missing, model-unreachable, model-manifest-invalid or model-tampered.
 */
export async function loadModelFiles(modelUrl: string, onProgress: (share: number) => void): Promise<ModelFiles> {
  const store = await openModelStore();
  const { manifest, text } = await loadManifest(modelUrl, store);
  const load = (name: ModelFileName, tell: (share: number) => void) => loadFile(modelUrl, name, manifest, store, tell);
  const topology = await load('model.json', () => undefined);
  const weights = await load('weights.bin', onProgress);
  const storedForOffline = await store.keepOnly(manifest, text);
  return { manifest, topology: new TextDecoder().decode(topology), weights, storedForOffline };
}

/** The newest manifest there is: the host's, or the stored one when the host cannot be reached or has none any more. */
async function loadManifest(modelUrl: string, store: ModelStore): Promise<{ manifest: Manifest; text: string }> {
  const found = await fetchManifest(modelUrl);
  const text = typeof found === 'string' ? found : await store.manifest();
  if (text === undefined) throw found;
  try {
    return { manifest: parseManifest(JSON.parse(text)), text };
  } catch (cause) {
    const detail = cause instanceof ManifestError ? cause.cause : cause;
    throw new ClassifierError({ code: 'model-manifest-invalid' }, detail);
  }
}

async function fetchManifest(modelUrl: string): Promise<string | ClassifierError> {
  try {
    const response = await fetch(`${modelUrl}manifest.json`, { cache: 'no-cache' });
    return response.ok ? await response.text() : new ClassifierError({ code: 'model-missing' }, response.status);
  } catch (cause) {
    return new ClassifierError({ code: 'model-unreachable' }, cause);
  }
}

async function loadFile(
  modelUrl: string,
  name: ModelFileName,
  manifest: Manifest,
  store: ModelStore,
  onProgress: (share: number) => void,
): Promise<ArrayBuffer> {
  const { sha256, bytes } = manifest.files[name];
  const stored = await store.file(name, sha256);
  if (stored && (await sha256Of(stored)) === sha256) {
    onProgress(1);
    return stored;
  }
  const fetched = await fetchFile(`${modelUrl}${name}`, bytes, onProgress);
  if ((await sha256Of(fetched)) !== sha256) throw new ClassifierError({ code: 'model-tampered', file: name });
  await store.keepFile(name, sha256, fetched);
  return fetched;
}

async function fetchFile(url: string, bytes: number, onProgress: (share: number) => void): Promise<ArrayBuffer> {
  try {
    // Past the HTTP cache: after a release it may still hold the file of the model before.
    return await fetchWithProgress(url, bytes, onProgress);
  } catch (cause) {
    throw new ClassifierError({ code: 'model-unreachable' }, cause);
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
