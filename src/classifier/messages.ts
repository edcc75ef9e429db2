import type {
  BackendName,
  Classification,
  ClassifierProblem,
  ClassifyOptions,
  LoadProgress,
  ModelReady,
  ModelUpdate,
  PhotoStage,
} from './contract.ts';

/** What of {@link ClassifyOptions} can be sent. */
export type PhotoOptions = Omit<ClassifyOptions, 'onProgress'>;

/** From the page to the worker. One photo at a time: the next is sent once the one before has its answer. */
export type Request =
  | { readonly kind: 'start'; readonly modelUrl: string; readonly backend: BackendName | undefined }
  | { readonly kind: 'classify'; readonly id: number; readonly photo: Blob; readonly options: PhotoOptions }
  | { readonly kind: 'abort'; readonly id: number };

/** What becomes of a photo: each gets exactly one, unless the worker breaks. `detail` is for the console, never for people. */
export type Answer =
  | { readonly kind: 'classified'; readonly id: number; readonly classification: Classification }
  | { readonly kind: 'rejected'; readonly id: number; readonly problem: ClassifierProblem; readonly detail: string }
  | { readonly kind: 'aborted'; readonly id: number };

/** From the worker to the page. */
export type Reply =
  /** The worker holds the web lock of this name for as long as it lives. */
  | { readonly kind: 'alive'; readonly lock: string }
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'ready'; readonly ready: ModelReady }
  | { readonly kind: 'updated'; readonly update: ModelUpdate }
  /** There is no model to work with. */
  | { readonly kind: 'failed'; readonly problem: ClassifierProblem; readonly detail: string }
  /** Something that nobody foresaw: the worker is not to be trusted any more. */
  | { readonly kind: 'broken'; readonly detail: string }
  | { readonly kind: 'stage'; readonly id: number; readonly stage: PhotoStage }
  | Answer;
