export {
  ADVICE,
  type Advice,
  type AdviceCode,
  type AnswersState,
  adviceFor,
  adviceGiven,
  answersState,
  callsForDoctor,
  type DoctorUrgency,
  type Scope,
  scopeOf,
  shownBand,
  URGENCIES,
  type Urgency,
} from './advice.ts';
export { flip, flippedViews, withMeanLogit } from './flips.ts';
export { centredSquare, type Frame, liesWithin } from './frame.ts';
export {
  distanceFromGolden,
  GOLDEN_EMBEDDING_LENGTH,
  goldenInput,
  type NetworkOutputs,
} from './golden.ts';
export { GUIDELINES, type Guideline } from './guidelines.ts';
export { FRAME_MARGIN } from './lesion-frame/frame-around.ts';
export { GRID as THUMBNAIL_SIDE, lesionThumbnail, type Thumbnail } from './lesion-frame/thumbnail.ts';
export {
  type Figures,
  type Golden,
  type Manifest,
  ManifestError,
  type ManifestProblem,
  type ModalityJudgement,
  type ModelFileName,
  parseManifest,
  type TrainingSet,
} from './manifest.ts';
export { PhotoError, type PhotoProblem } from './photo-error.ts';
export { jpegWithProfile } from './photo-file/clean-jpeg.ts';
export { profileOfHeif } from './photo-file/heif.ts';
export { cleanPhoto, MEGAPIXEL_LIMIT, type PhotoFile } from './photo-file.ts';
export { MEDIA_TYPES, type PhotoType, type ScoredType } from './photo-type.ts';
export {
  networkInput,
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
export { rebasedProbability } from './rebase.ts';
export {
  type NotALesion,
  outOfDistributionScore,
  parseRefusal,
  type Refusal,
  RefusalError,
  type RefusalFeatures,
  type RefusalMeasures,
  refusalBytes,
  refusalMeasures,
  refusalReason,
  scoreOf,
} from './refusal.ts';
export type { RefusalDescription, RefusalLimits, RefusalScale } from './refusal-description.ts';
export { reasonsInOutputs, spotFor } from './refusal-reasons.ts';
export type { JsonObject, JsonValue } from './report/json-value.ts';
export {
  parseReport,
  parseTriedDesign,
  type Report,
  ReportError,
  type ReportedEvaluation,
  type TriedDesign,
} from './report.ts';
export { type PixelSource, type Region, resizeRegion, weightedMeans } from './resize.ts';
export {
  describeEvidence,
  SALIENCY_REGIONS,
  type SaliencyRegion,
  type SaliencySummary,
} from './saliency/describe.ts';
export { type EvidenceMap, evidenceOf, STRONG_EVIDENCE, WEAK_EVIDENCE } from './saliency/evidence.ts';
export { type Painting, paintEvidence, paintEvidenceScale } from './saliency/paint.ts';
export { type Saliency, saliencyFrom } from './saliency.ts';
export {
  type JudgedLesion,
  type LeftOutPhoto,
  MOST_PHOTOS,
  type SeveralPhotos,
  severalPhotos,
} from './several-photos.ts';
export { SPOT_LENGTH, spotIn } from './spot.ts';
export {
  type CentredReason,
  type FrameCandidate,
  type FrameSuggestion,
  suggestedFrame,
  suggestFrame,
} from './suggest-frame.ts';
export { type TriangleFilter, triangleFilter } from './triangle-filter.ts';
export {
  type Band,
  bandOf,
  calibratedProbability,
  clearlyOther,
  judge,
  type ModalityOrigin,
  type Provenance,
  suggestModality,
  thresholdNear,
  type Verdict,
  type VerdictLabel,
} from './verdict.ts';
