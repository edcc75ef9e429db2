export {
  BACKENDS,
  type BackendName,
  type Classification,
  type Classifier,
  ClassifierError,
  type ClassifierOptions,
  type ClassifierProblem,
  type ClassifyOptions,
  type LoadProgress,
  type ModelReady,
} from './contract.ts';
export { createClassifier } from './create-classifier.ts';
