import {
  type Manifest,
  ManifestError,
  type ModelFileName,
  parseManifest,
  parseRefusal,
  type Refusal,
  RefusalError,
} from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import { fetchWithProgress } from './fetch-with-progress.ts';
import { type ModelStore, openModelStore } from './model-store.ts';

export interface ModelFiles {
  readonly manifest: Manifest;
  /** model.json as text. */
  readonly topology: string;
  readonly weights: ArrayBuffer;
  /** Undefined for a model that cannot tell lesions from other things. */
  readonly refusal: Refusal | undefined;
  readonly storedForOffline: boolean;
}

/** How long a host may take to answer while a stored model is at hand. Some networks take requests and never answer. */
const PATIENCE = { manifest: 3000, file: 30_000 };

/**
 * The model's files, each verified against the manifest's SHA-256: those of the newest manifest that the host has, or, if for
 * any reason they cannot be had, those stored on this device. What was fetched is stored; the manifest last, so that what is
 * stored is always whole.
 *
 * @param onProgress - share of the weights that has arrived, 0..1.
 * @throws {ClassifierError} model-missing, model-unreachable, model-manifest-invalid or model-tampered.
 */
export async function loadModelFiles(modelUrl: string, onProgress: (share: number) => void): Promise<ModelFiles> {
  const store = await openModelStore();
  const stored = await store.manifest();
  const source: Source = { modelUrl, store, isPatient: stored === undefined, onProgress };
  try {
    return await loadFilesOf(await fetchManifest(source), source);
  } catch (error) {
    if (stored === undefined) throw error;
    return loadFilesOf(stored, source);
  }
}

interface Source {
  readonly modelUrl: string;
  readonly store: ModelStore;
  /** Whether to wait as long as it takes, since there is nothing to fall back on. */
  readonly isPatient: boolean;
  readonly onProgress: (share: number) => void;
}

type StoredFile = Manifest['files']['model.json'];

async function loadFilesOf(text: string, source: Source): Promise<ModelFiles> {
  const manifest = readManifest(text);
  const quietly = { ...source, onProgress: () => undefined };
  const topology = await loadFile('model.json', manifest.files['model.json'], quietly);
  const refusal = await loadRefusal(manifest, quietly);
  const weights = await loadFile('weights.bin', manifest.files['weights.bin'], source);
  const storedForOffline = await source.store.keepOnly(manifest, text);
  return { manifest, topology: new TextDecoder().decode(topology), weights, refusal, storedForOffline };
}

async function loadRefusal({ files, refusal }: Manifest, source: Source): Promise<Refusal | undefined> {
  const file = files['refusal.bin'];
  if (!file || !refusal) return undefined;
  const bytes = await loadFile('refusal.bin', file, source);
  try {
    return parseRefusal(bytes, refusal);
  } catch (cause) {
    throw new ClassifierError({ code: 'model-manifest-invalid' }, cause instanceof RefusalError ? cause.cause : cause);
  }
}

function readManifest(text: string): Manifest {
  try {
    return parseManifest(JSON.parse(text));
  } catch (cause) {
    throw new ClassifierError({ code: 'model-manifest-invalid' }, cause instanceof ManifestError ? cause.cause : cause);
  }
}

async function fetchManifest({ modelUrl, isPatient }: Source): Promise<string> {
  const response = await reach(() =>
    fetch(`${modelUrl}manifest.json`, {
      cache: 'no-cache',
      ...(!isPatient && { signal: AbortSignal.timeout(PATIENCE.manifest) }),
    }),
  );
  if (!response.ok) throw new ClassifierError({ code: 'model-missing' }, response.status);
  return reach(() => response.text());
}

async function loadFile(name: ModelFileName, { sha256, bytes }: StoredFile, source: Source): Promise<ArrayBuffer> {
  const { modelUrl, store, isPatient, onProgress } = source;
  const stored = await store.file(name, sha256);
  if (stored && (await sha256Of(stored)) === sha256) {
    onProgress(1);
    return stored;
  }
  const signal = isPatient ? undefined : AbortSignal.timeout(PATIENCE.file);
  const fetched = await reach(() => fetchWithProgress(`${modelUrl}${name}`, bytes, onProgress, signal));
  if ((await sha256Of(fetched)) !== sha256) throw new ClassifierError({ code: 'model-tampered', file: name });
  await store.keepFile(name, sha256, fetched);
  return fetched;
}

async function reach<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (cause) {
    throw new ClassifierError({ code: 'model-unreachable' }, cause);
  }
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
