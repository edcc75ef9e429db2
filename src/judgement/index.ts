export { centredSquare, type Frame } from './frame.ts';
export {
  distanceFromGolden,
  GOLDEN_EMBEDDING_LENGTH,
  goldenInput,
  type NetworkOutputs,
} from './golden.ts';
export {
  type Figures,
  type Golden,
  type Manifest,
  ManifestError,
  type ModalityJudgement,
  type ModelFileName,
  parseManifest,
  type TrainingSet,
} from './manifest.ts';
export {
  inspectPhoto,
  MEGAPIXEL_LIMIT,
  PhotoError,
  type PhotoFile,
  type PhotoProblem,
} from './photo-file.ts';
export type { PhotoType } from './photo-type.ts';
export {
  PREPROCESSING_VERSION,
  pixelsInMemory,
  preprocess,
  preprocessRegion,
} from './preprocess.ts';
export { brightnessSpread, type Reason, reasonsToRefuse } from './quality.ts';
export type { PixelSource, Region } from './resize.ts';
export {
  type Band,
  bandOf,
  calibratedProbability,
  judge,
  type ModalityOrigin,
  type Provenance,
  suggestModality,
  type Verdict,
  type VerdictLabel,
} from './verdict.ts';
