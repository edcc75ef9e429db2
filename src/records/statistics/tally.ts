import { AGE_BANDS, ageBandOf, BODY_SITES, type BodySite, MODALITIES, type Modality } from '../../vocabulary/index.ts';
import { ageAt } from '../model/age.ts';
import type { Outcome } from '../model/follow-up.ts';
import { keysOf } from '../model/keys-of.ts';
import type { ExaminationRow } from '../model/rows.ts';
import { scopeIn } from '../search/check-advice.ts';
import type { Owners, Period } from '../search/filter.ts';
import { type CountedResults, STATISTICS_VERSION, type Statistics, type TimeStep } from './statistics.ts';
import { countResults, countResultsBy } from './test-results.ts';
import { fittingStep, stepFinder, stepOfDay, stepsBetween } from './time-steps.ts';

/** Takes examinations one by one, in any order, and gives the figures over them. */
export interface Tally {
  /** Ignores what was not taken in the period. */
  add(row: ExaminationRow): void;
  figures(): Statistics;
}

export interface TallyOptions {
  readonly period?: Period;
  /** Of `overTime`; months when left out. `fitting`: the finest in which all fit into 14. */
  readonly step?: TimeStep | 'fitting';
}

/** As many columns as a phone is wide enough for: two weeks, a quarter by weeks, a year by months. */
const MOST_STEPS = 14;

export function createTally(owners: Owners, { period = {}, step = 'month' }: TallyOptions = {}): Tally {
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = period;
  const results = countResults();
  const sites = countResultsBy<BodySite | 'unknown'>();
  const modalities = countResultsBy<Modality>();
  const steps = countResultsBy<string>();
  const stepOf = stepFinder(step === 'fitting' ? 'day' : step);
  const outcomes = countResultsBy<Outcome>();
  const lastSeen = new Map<string, number>();

  return {
    add(row) {
      const { takenAt, patientId, lesionId, band, modality, outcome } = row;
      if (takenAt < from || takenAt >= to) return;
      const scope = scopeIn(row, owners);
      results.add(band, scope);
      sites.add(owners.lesions.get(lesionId ?? '')?.site ?? 'unknown', band, scope);
      modalities.add(modality, band, scope);
      steps.add(stepOf(takenAt), band, scope);
      outcomes.add(outcome, band, scope);
      lastSeen.set(patientId, Math.max(takenAt, lastSeen.get(patientId) ?? takenAt));
    },
    figures: () => ({
      format: 'naevus-statistics',
      version: STATISTICS_VERSION,
      period: { from: isoOrNull(period.from), to: isoOrNull(period.to) },
      examinations: results.total(),
      people: lastSeen.size,
      testResults: results.counts(),
      genderDistribution: gendersOf(lastSeen, owners),
      ageDistribution: agesOf(lastSeen, owners),
      bySite: [...keysOf(BODY_SITES), 'unknown' as const]
        .map((site) => ({ site, ...sites.of(site) }))
        .filter(({ examinations }) => examinations > 0),
      byModality: MODALITIES.map((modality) => ({ modality, ...modalities.of(modality) })),
      overTime: step === 'fitting' ? fitted(steps) : pointsOf(step, steps),
      outcomesAgainstVerdicts: {
        malignant: withoutTotal(outcomes.of('malignant')),
        benign: withoutTotal(outcomes.of('benign')),
        none: withoutTotal(outcomes.of('none')),
      },
    }),
  };
}

/** The figures over these examinations; their order makes no difference. */
export function statisticsOf(rows: Iterable<ExaminationRow>, owners: Owners, options?: TallyOptions): Statistics {
  const tally = createTally(owners, options);
  for (const row of rows) tally.add(row);
  return tally.figures();
}

function gendersOf(people: ReadonlyMap<string, number>, { patients }: Owners): Statistics['genderDistribution'] {
  const counts = { female: 0, male: 0, unknown: 0 };
  for (const id of people.keys()) counts[patients.get(id)?.sex ?? 'unknown']++;
  return counts;
}

function agesOf(people: ReadonlyMap<string, number>, { patients }: Owners): Statistics['ageDistribution'] {
  const counts = new Map<string, number>();
  for (const [id, at] of people) {
    const age = ageAt(patients.get(id)?.born, at);
    const band = age === undefined ? 'unknown' : ageBandOf(age);
    counts.set(band, (counts.get(band) ?? 0) + 1);
  }
  return [...AGE_BANDS.map(({ band }) => band), 'unknown' as const].map((band) => ({ band, people: counts.get(band) ?? 0 }));
}

function pointsOf(step: TimeStep, counts: ReturnType<typeof countResultsBy<string>>): Statistics['overTime'] {
  return { step, points: withoutGaps(step, counts.keys()).map((start) => ({ start, ...counts.of(start) })) };
}

/** Days put together to steps. */
function fitted(days: ReturnType<typeof countResultsBy<string>>): Statistics['overTime'] {
  const step = fittingStep(days.keys(), MOST_STEPS);
  const steps = countResultsBy<string>();
  for (const day of days.keys()) steps.addAll(stepOfDay(step, day), days.of(day));
  return pointsOf(step, steps);
}

function withoutGaps(step: TimeStep, starts: readonly string[]): readonly string[] {
  const sorted = starts.toSorted();
  const [first, last] = [sorted[0], sorted.at(-1)];
  return first !== undefined && last !== undefined ? stepsBetween(step, first, last) : [];
}

function withoutTotal({ positive, negative, uncertain, refused, outOfScope }: CountedResults): CountedResults {
  return { positive, negative, uncertain, refused, outOfScope };
}

function isoOrNull(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
