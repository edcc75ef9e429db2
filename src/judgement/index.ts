export { centredSquare, type Frame } from './frame.ts';
export {
  distanceFromGolden,
  GOLDEN_EMBEDDING_LENGTH,
  goldenInput,
  type NetworkOutputs,
} from './golden.ts';
export { FRAME_MARGIN } from './lesion-frame/frame-around.ts';
export { lesionThumbnail, type Thumbnail } from './lesion-frame/thumbnail.ts';
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
export { DEFAULT_QUALITY, type QualityLimits, type QualityRules } from './quality/limits.ts';
export { measureQuality, type QualityMeasures } from './quality/measure-quality.ts';
export {
  assessQuality,
  FINDINGS,
  type Finding,
  findingsFrom,
  type Quality,
  type Reason,
  reasonsFrom,
} from './quality.ts';
export {
  type NotALesion,
  outOfDistributionScore,
  parseRefusal,
  type Refusal,
  RefusalError,
  type RefusalMeasures,
  refusalBytes,
  refusalMeasures,
  refusalReason,
  scoreOf,
} from './refusal.ts';
export type { RefusalDescription, RefusalLimits, RefusalScale } from './refusal-description.ts';
export { reasonsInOutputs } from './refusal-reasons.ts';
export type { JsonObject, JsonValue } from './report/json-value.ts';
export {
  parseReport,
  parseTriedDesign,
  type Report,
  ReportError,
  type ReportedEvaluation,
  type TriedDesign,
} from './report.ts';
export type { PixelSource, Region } from './resize.ts';
export {
  type CentredReason,
  type FrameCandidate,
  type FrameSuggestion,
  suggestedFrame,
  suggestFrame,
} from './suggest-frame.ts';
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
