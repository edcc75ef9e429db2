import type { Frame, Manifest, PhotoProblem, Verdict } from '../judgement/index.ts';
import type { Modality } from '../vocabulary/index.ts';

/** In the order in which they are tried. */
export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;

export type BackendName = (typeof BACKENDS)[number];

export interface ClassifierOptions {
  /** Use this backend and no other. */
  readonly backend?: BackendName;
  /** Told while the model is fetched and made ready. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** `share` is 0..1 of the weights' bytes. */
export type LoadProgress =
  | { readonly stage: 'fetching'; readonly share: number }
  | { readonly stage: 'starting'; readonly backend: BackendName };

export interface ModelReady {
  readonly manifest: Manifest;
  readonly backend: BackendName;
  /** Backends that were tried before and failed to load or to reproduce the golden outputs. */
  readonly passedOver: readonly BackendName[];
  /** Whether the model's files are stored on this device, so that it loads without a network. */
  readonly storedForOffline: boolean;
}

export interface ClassifyOptions {
  /** How the photo was taken; suggested from the picture when absent. */
  readonly modality?: Modality;
  /** The square to score; the largest centred square when absent. */
  readonly frame?: Frame;
}

export interface Classification {
  readonly verdict: Verdict;
  /** The modality logit of the network, to judge again when the user says how the photo was taken. */
  readonly modalityLogit: number;
  /** A small JPEG of the scored square, for lists. */
  readonly thumbnail: ArrayBuffer;
}

/** What can keep the engine from answering; the words for it live in i18n. */
export type ClassifierProblem =
  | PhotoProblem
  | { readonly code: 'model-missing' }
  | { readonly code: 'model-unreachable' }
  | { readonly code: 'model-manifest-invalid' }
  | { readonly code: 'model-tampered'; readonly file: string }
  | { readonly code: 'no-backend'; readonly tried: readonly BackendName[] }
  | { readonly code: 'worker-crashed' };

/** Rejects with a {@link ClassifierError}, or with the signal's reason once aborted. */
export interface Classifier {
  readonly ready: Promise<ModelReady>;
  classify(photo: Blob, options?: ClassifyOptions, signal?: AbortSignal): Promise<Classification>;
  dispose(): void;
}

export class ClassifierError extends Error {
  readonly problem: ClassifierProblem;

  constructor(problem: ClassifierProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'ClassifierError';
    this.problem = problem;
  }
}
