export {
  BACKENDS,
  type BackendName,
  type BackendVariant,
  type Classification,
  type Classifier,
  ClassifierError,
  type ClassifierOptions,
  type ClassifierProblem,
  type ClassifyOptions,
  type LoadProgress,
  type ModelReady,
  type ModelUpdate,
  type PhotoStage,
  type ScoredPhoto,
} from './contract.ts';
export { createClassifier } from './create-classifier.ts';
export { type Recomputation, recompute } from './recompute.ts';
