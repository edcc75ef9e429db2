import type { AgeBand, BodySite, Modality, Sex } from '../../vocabulary/index.ts';

/**
 * Counts up with each change of {@link Statistics} that a reader of the old shape would stumble over. 2: `outOfScope` stands
 * among the results.
 */
export const STATISTICS_VERSION = 2;

/** Counts of examinations by what their verdict says: positive is the band `high`, negative `low`. */
export interface TestResults {
  readonly positive: number;
  readonly negative: number;
  readonly uncertain: number;
  readonly refused: number;
}

/** All results, and which of them no score is shown of. */
export interface CountedResults extends TestResults {
  /**
   * How many of each were of somebody or some place for which no model was measured, by what was ticked and by what is known now
   * of the person and the place. Their verdicts stand in the figures, but the app shows them as not judged.
   */
  readonly outOfScope: TestResults;
}

/** Days, weeks from Monday, months or years, each named by its first day as YYYY-MM-DD in the device's time zone. */
export type TimeStep = (typeof TIME_STEPS)[number];

/** The finest first. */
export const TIME_STEPS = ['day', 'week', 'month', 'year'] as const;

/**
 * Figures over what is kept on this device, for other programs to read. As JSON it is this object as it stands (UTF-8, two
 * spaces of indent, a newline at the end); as CSV (RFC 4180) one line a figure, with the columns `statistic,group,measure,count`
 * and the names that the JSON has; `outOfScope` of a statistic stands under that statistic's name with `out of scope` behind it. All figures are counts: whole, 0 or more. People are those with at least one examination
 * that is counted, each counted once. Keys and values are words of the vocabulary, the same in every language; `unknown` stands
 * for what nobody said. A reader should look at `format` and `version` first, and leave alone keys that it does not know.
 */
export interface Statistics {
  readonly format: 'naevus-statistics';
  readonly version: typeof STATISTICS_VERSION;
  /** ISO 8601, UTC: what was counted was taken from `from` up to, but not including, `to`. Null is without end. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  readonly examinations: number;
  readonly people: number;
  readonly testResults: CountedResults;
  /** People, by sex; all three keys are always there. */
  readonly genderDistribution: Readonly<Record<Sex | 'unknown', number>>;
  /** People, by their age in years at their last counted examination; all bands, youngest first, then `unknown`. */
  readonly ageDistribution: readonly { readonly band: AgeBand | 'unknown'; readonly people: number }[];
  /** Examinations, by the site of their lesion; sites without any are left out. `examinations` is the sum of the four. */
  readonly bySite: readonly ({ readonly site: BodySite | 'unknown'; readonly examinations: number } & CountedResults)[];
  /** Examinations, by how their pictures were taken; always both. */
  readonly byModality: readonly ({ readonly modality: Modality; readonly examinations: number } & CountedResults)[];
  /** Examinations, by when they were taken: steps without gaps from the first to the last that has any, oldest first. */
  readonly overTime: {
    readonly step: TimeStep;
    readonly points: readonly ({ readonly start: string; readonly examinations: number } & CountedResults)[];
  };
  /** What became known of the lesions, against what their verdicts said: examinations. `none` where nothing did. */
  readonly outcomesAgainstVerdicts: Readonly<Record<'malignant' | 'benign' | 'none', CountedResults>>;
}
