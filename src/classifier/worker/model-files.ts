import { type Manifest, type ModelFileName, parseRefusal, type Refusal, RefusalError } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import type { ModelHost } from './model-host.ts';
import type { ModelStore } from './model-store.ts';

/** A model whose files all have the SHA-256 that its manifest says. */
export interface ModelFiles {
  readonly manifest: Manifest;
  /** model.json as text. */
  readonly topology: string;
  readonly weights: ArrayBuffer;
  /** Undefined for a model that cannot tell lesions from other things. */
  readonly refusal: Refusal | undefined;
  readonly storedForOffline: boolean;
}

/** Where a model's files may be had. */
export interface FileSources {
  readonly store: ModelStore | undefined;
  /** Undefined to make do with what is stored. */
  readonly host: ModelHost | undefined;
  /** Told the share of the weights that has come, 0..1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * The files of a model: those that are stored, and the others from the host, which are then stored. All are verified.
 *
 * @throws {ClassifierError} model-unreachable, model-tampered, or model-manifest-invalid when the manifest misdescribes a file.
 */
export async function filesOf(manifest: Manifest, sources: FileSources): Promise<ModelFiles> {
  const quietly = { ...sources, onProgress: () => undefined };
  const topology = await verifiedFile('model.json', manifest.files['model.json'], quietly);
  const refusal = await refusalOf(manifest, quietly);
  const weights = await verifiedFile('weights.bin', manifest.files['weights.bin'], sources);
  const storedForOffline = (await sources.store?.holds(manifest)) ?? false;
  return { manifest, topology: new TextDecoder().decode(topology), weights, refusal, storedForOffline };
}

async function refusalOf({ files, refusal }: Manifest, sources: FileSources): Promise<Refusal | undefined> {
  const file = files['refusal.bin'];
  if (!file || !refusal) return undefined;
  const bytes = await verifiedFile('refusal.bin', file, sources);
  try {
    return parseRefusal(bytes, refusal);
  } catch (cause) {
    throw new ClassifierError({ code: 'model-manifest-invalid' }, cause instanceof RefusalError ? cause.cause : cause);
  }
}

async function verifiedFile(
  name: ModelFileName,
  { sha256, bytes }: Manifest['files']['model.json'],
  { store, host, onProgress }: FileSources,
): Promise<ArrayBuffer> {
  const stored = await store?.file(name, sha256);
  if (stored && (await sha256Of(stored)) === sha256) {
    onProgress?.(1);
    return stored;
  }
  if (!host) throw new ClassifierError({ code: 'model-unreachable' }, `${name} is not stored`);
  const fetched = await host.file(name, bytes, (share) => onProgress?.(share));
  if ((await sha256Of(fetched)) !== sha256) throw new ClassifierError({ code: 'model-tampered', file: name });
  await store?.keepFile(name, sha256, fetched);
  return fetched;
}

async function sha256Of(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
