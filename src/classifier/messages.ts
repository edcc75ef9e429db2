import type {
  BackendName,
  Classification,
  ClassifierProblem,
  ClassifyOptions,
  LoadProgress,
  ModelReady,
} from './contract.ts';

/** From the page to the worker. */
export type Request =
  | { readonly kind: 'start'; readonly modelUrl: string; readonly backend: BackendName | undefined }
  | { readonly kind: 'classify'; readonly id: number; readonly photo: Blob; readonly options: ClassifyOptions }
  | { readonly kind: 'abort'; readonly id: number };

/** From the worker to the page. `detail` is for the console, never for people. */
export type Reply =
  | { readonly kind: 'progress'; readonly progress: LoadProgress }
  | { readonly kind: 'ready'; readonly ready: ModelReady }
  | { readonly kind: 'failed'; readonly problem: ClassifierProblem; readonly detail: string }
  | { readonly kind: 'classified'; readonly id: number; readonly classification: Classification }
  | { readonly kind: 'rejected'; readonly id: number; readonly problem: ClassifierProblem; readonly detail: string };
