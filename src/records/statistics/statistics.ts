import type { AgeBand, BodySite, Modality, Sex } from '../../vocabulary/index.ts';

/** Counts up with each change of {@link Statistics} that a reader of the old shape would stumble over. */
export const STATISTICS_VERSION = 1;

/** Counts of examinations by what their verdict says: positive is the band `high`, negative `low`. */
export interface TestResults {
  readonly positive: number;
  readonly negative: number;
  readonly uncertain: number;
  readonly refused: number;
}

/** Of days, weeks from Monday or months, each named by its first day as YYYY-MM-DD in the device's time zone. */
export type TimeStep = 'day' | 'week' | 'month';

/**
 * Figures over what is kept on this device. As JSON it is this object; as CSV one line a figure. All are counts: 0 or more,
 * whole. People are those with at least one examination that is counted.
 */
export interface Statistics {
  readonly format: 'naevus-statistics';
  readonly version: typeof STATISTICS_VERSION;
  /** ISO 8601, UTC: what was counted was taken from `from` up to, but not including, `to`. Null is without end. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly examinations: number;
  readonly people: number;
  readonly testResults: TestResults;
  /** People. */
  readonly genderDistribution: Readonly<Record<Sex | 'unknown', number>>;
  /** People, by their age at their last counted examination. */
  readonly ageDistribution: readonly { readonly band: AgeBand | 'unknown'; readonly people: number }[];
  /** Examinations, by the site of their lesion; sites without any are left out. */
  readonly bySite: readonly ({ readonly site: BodySite | 'unknown'; readonly examinations: number } & TestResults)[];
  readonly byModality: readonly ({ readonly modality: Modality; readonly examinations: number } & TestResults)[];
  /** Without gaps from the first to the last that has any. */
  readonly overTime: {
    readonly step: TimeStep;
    readonly points: readonly ({ readonly start: string; readonly examinations: number } & TestResults)[];
  };
  /** What became known of the lesions, against what their verdicts said: examinations. */
  readonly outcomesAgainstVerdicts: Readonly<Record<'malignant' | 'benign' | 'none', TestResults>>;
}
