import type { Frame, FrameCandidate, Manifest, PhotoProblem, Saliency, Verdict } from '../judgement/index.ts';
import type { Modality } from '../vocabulary/index.ts';

/** In the order in which they are tried. */
export const BACKENDS = ['webgpu', 'webgl', 'wasm', 'cpu'] as const;

export type BackendName = (typeof BACKENDS)[number];

/**
 * A way to start a backend: wasm has one with threads, which is tried first where the page may have threads, and taken where it is
 * faster; where `wasm` is asked for, whenever it works.
 */
export type BackendVariant = BackendName | 'wasm-threads';

export interface ClassifierOptions {
  /** Use this backend and no other. */
  readonly backend?: BackendName;
  /** Told while the model is fetched and made ready for the first time. */
  readonly onProgress?: (progress: LoadProgress) => void;
  /**
   * Told each time a worker has the model ready: the first, and those that take the place of one that crashed or was idle. What
   * they run on may have changed, and a newer model may have come into use.
   */
  readonly onReady?: (model: ModelReady) => void;
  /** Told what came of the look for a newer model, at each start of a worker that had a stored one. */
  readonly onUpdate?: (update: ModelUpdate) => void;
  /** Milliseconds after which a worker with nothing to do is shut down; five minutes when absent. */
  readonly idleAfter?: number;
}

/** `share` is 0..1 of the weights' bytes. */
export type LoadProgress =
  | { readonly stage: 'fetching'; readonly share: number }
  | { readonly stage: 'starting'; readonly backend: BackendName };

/** A newer model is stored beside the one in use, and used from the next start of the worker on. */
export type ModelUpdate =
  | { readonly kind: 'none' }
  | { readonly kind: 'stored'; readonly version: string }
  /** The one in use goes on being used. */
  | { readonly kind: 'refused'; readonly problem: ClassifierProblem };

export interface ModelReady {
  readonly manifest: Manifest;
  readonly backend: BackendName;
  /** Threads that compute; 1 without. */
  readonly threads: number;
  /** What failed to start or to reproduce the golden outputs, now or when this device's choice was made. */
  readonly passedOver: readonly BackendVariant[];
  /** Whether the model's files are stored on this device, so that it loads without a network. */
  readonly storedForOffline: boolean;
}

export interface ClassifyOptions {
  /** How the photo was taken; suggested from the picture when absent. */
  readonly modality?: Modality;
  /** The square to score, within the photo; the suggested one when absent. */
  readonly frame?: Frame;
  /**
   * Score the square also mirrored left to right, upside down and both, and take the mean logit: four times the work. All else
   * is that of the square as it is.
   */
  readonly flips?: boolean;
  /** Told when each stage of this photo begins; more than once when a crash made it begin anew. */
  readonly onProgress?: (stage: PhotoStage) => void;
}

/** `decoding`: the photo is read and decoded; `judging`: it is framed, scored and judged, once the model is ready. */
export type PhotoStage = 'decoding' | 'judging';

export interface Classification {
  readonly verdict: Verdict;
  /** The lesions that were found, best first, and the squares around them; absent when the square was given. */
  readonly candidates?: readonly FrameCandidate[];
  /** The modality logit of the network, to judge again when the user says how the photo was taken. */
  readonly modalityLogit: number;
  /** What the score rests on; absent when the photo is refused. */
  readonly saliency?: Saliency;
  readonly photo: ScoredPhoto;
  /** A small JPEG of the scored square, for lists. */
  readonly thumbnail: ArrayBuffer;
  /**
   * The upright photo as a JPEG of at most 1600 pixels a side, to be shown in the place of a photo so large that decoding it once
   * more would take the memory that a phone has; absent for others.
   */
  readonly preview?: ArrayBuffer;
}

/**
 * The file that was scored, to be kept in the place of the one that was chosen: without what says where, when or by whom it was
 * taken, of a type that every browser shows, with the same pixels whenever it is scored again.
 */
export interface ScoredPhoto {
  /** Media type. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** Set where the chosen file is of a type that not every browser shows. */
  readonly encodedAnew?: true;
}

/** What can keep the engine from answering; the words for it live in i18n. */
export type ClassifierProblem =
  | PhotoProblem
  /** The part of the app that reads photos of this type is not on this device and could not be fetched. */
  | { readonly code: 'photo-reader-unreachable' }
  /** The square that was asked for is no square of this photo. Pixels. */
  | { readonly code: 'photo-frame-outside'; readonly frame: Frame; readonly width: number; readonly height: number }
  | { readonly code: 'model-missing' }
  | { readonly code: 'model-unreachable' }
  | { readonly code: 'model-manifest-invalid' }
  /** The model was made for pictures prepared in another way. Versions of the preprocessing. */
  | { readonly code: 'model-preprocessing-differs'; readonly found: number; readonly expected: number }
  | { readonly code: 'model-tampered'; readonly file: string }
  | { readonly code: 'no-backend'; readonly tried: readonly BackendVariant[] }
  | { readonly code: 'worker-crashed' };

export interface Classifier {
  /** The model of the first worker. Rejects with a {@link ClassifierError} when that could not be made ready. */
  readonly ready: Promise<ModelReady>;
  /**
   * Judges photos one after the other, in the order asked. A worker that crashed, was idle or could not be made ready is started
   * again.
   *
   * @returns rejects with a {@link ClassifierError}; with the signal's reason once aborted; with an `AbortError` once disposed.
   */
  classify(photo: Blob, options?: ClassifyOptions, signal?: AbortSignal): Promise<Classification>;
  /** Ends the worker and rejects what waits. May be called again. */
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
