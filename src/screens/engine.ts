import type {
  BackendName,
  Classification,
  Classifier,
  ClassifierOptions,
  ClassifyOptions,
  LoadProgress,
  ModelReady,
} from '../classifier/index.ts';
import { isModelProblem, type Problem, problemFrom } from './problem.ts';
import { createStore, type ReadableStore } from './store.ts';

export type EngineState =
  | { readonly stage: 'loading'; readonly progress?: LoadProgress }
  | { readonly stage: 'ready'; readonly model: ModelReady }
  | { readonly stage: 'failed'; readonly problem: Problem };

/** The classifier of the moment, and what is known of it. */
export interface Engine {
  readonly state: ReadableStore<EngineState>;
  classify(photo: Blob, options: ClassifyOptions, signal: AbortSignal): Promise<Classification>;
  /** Starts anew with another classifier. */
  restart(): void;
  /** Ends the classifier and what it has begun, until it is started anew. */
  stop(): void;
}

export type CreateClassifier = (options: ClassifierOptions) => Classifier;

export function createEngine(createClassifier: CreateClassifier, backend?: BackendName): Engine {
  const state = createStore<EngineState>({ stage: 'loading' });
  // Counts the starts: what an earlier classifier still has to say is no longer of interest.
  let start = 0;
  let current = begin();

  function begin(): Classifier {
    start++;
    const mine = start;
    const tell = (next: EngineState) => {
      if (mine === start) state.set(next);
    };
    tell({ stage: 'loading' });
    const classifier = createClassifier({
      ...(backend && { backend }),
      onProgress: (progress) => tell({ stage: 'loading', progress }),
      // Again after a worker was replaced: what it runs on, or the model, may be another.
      onReady: (model) => tell({ stage: 'ready', model }),
    });
    classifier.ready.then(
      (model) => tell({ stage: 'ready', model }),
      (error: unknown) => tell({ stage: 'failed', problem: problemFrom(error) }),
    );
    return classifier;
  }

  return {
    state,
    async classify(photo, options, signal) {
      const mine = start;
      try {
        return await current.classify(photo, options, signal);
      } catch (error) {
        const problem = problemFrom(error);
        const broken = !signal.aborted && isModelProblem(problem);
        if (broken && mine === start) state.set({ stage: 'failed', problem });
        throw error;
      }
    },
    restart() {
      current.dispose();
      current = begin();
    },
    stop() {
      start++;
      current.dispose();
    },
  };
}
