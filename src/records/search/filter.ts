import type { Band } from '../../judgement/index.ts';
import { type AgeBand, ageBandOf, type BodySite, type Modality, type Sex } from '../../vocabulary/index.ts';
import { ageAt } from '../model/age.ts';
import type { Outcome } from '../model/follow-up.ts';
import type { Lesion } from '../model/lesion.ts';
import type { Patient } from '../model/patient.ts';
import type { ExaminationRow } from '../model/rows.ts';
import { shownBandIn } from './check-advice.ts';
import { wordsOf } from './folded.ts';
import { type ReaderWords, textTest } from './text-test.ts';

/** A span of time in milliseconds since 1970: from its start up to, but not including, its end. */
export interface Period {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** What is left out holds for all; a list holds for each that it names. */
export interface ExaminationFilter extends Period {
  readonly ids?: ReadonlySet<string> | undefined;
  readonly patientId?: string | undefined;
  readonly lesionId?: string | undefined;
  /** As lists show them: what is out of scope counts as refused, whatever its score. */
  readonly bands?: readonly Band[] | undefined;
  readonly outcomes?: readonly Outcome[] | undefined;
  readonly sites?: readonly (BodySite | 'unknown')[] | undefined;
  /** The person's. */
  readonly sexes?: readonly (Sex | 'unknown')[] | undefined;
  /** The person's, at the examination. */
  readonly ageBands?: readonly (AgeBand | 'unknown')[] | undefined;
  readonly modality?: Modality | undefined;
  /**
   * Words that must all occur, in any order and place: in the note, the person's or lesion's name, the photos' file names, or in
   * `readerWords`.
   */
  readonly text?: string | undefined;
  /** What the reader calls what is kept as a code, for `text`. */
  readonly readerWords?: ReaderWords | undefined;
}

/** Whose and where, by id. */
export interface Owners {
  readonly patients: ReadonlyMap<string, Patient>;
  readonly lesions: ReadonlyMap<string, Lesion>;
}

export const NO_OWNERS: Owners = { patients: new Map(), lesions: new Map() };

/** Whether people and lesions must be known to tell what matches. */
export function asksForOwners({ bands, sites, sexes, ageBands, text = '' }: ExaminationFilter): boolean {
  return [bands, sites, sexes, ageBands].some((one) => one !== undefined) || wordsOf(text).length > 0;
}

type Test = (row: ExaminationRow) => boolean;

export function matcher(filter: ExaminationFilter, owners: Owners): Test {
  const { ids, patientId, lesionId, bands, outcomes, modality, from, to } = filter;
  const tests: Test[] = [];
  if (ids) tests.push((row) => ids.has(row.id));
  if (patientId !== undefined) tests.push((row) => row.patientId === patientId);
  if (lesionId !== undefined) tests.push((row) => row.lesionId === lesionId);
  if (bands) tests.push((row) => bands.includes(shownBandIn(row, owners)));
  if (outcomes) tests.push((row) => outcomes.includes(row.outcome));
  if (modality !== undefined) tests.push((row) => row.modality === modality);
  if (from !== undefined) tests.push((row) => row.takenAt >= from);
  if (to !== undefined) tests.push((row) => row.takenAt < to);
  tests.push(...ownerTests(filter, owners));
  const words = wordsOf(filter.text ?? '');
  if (words.length > 0) tests.push(textTest(words, filter.readerWords ?? {}, owners));
  return (row) => tests.every((test) => test(row));
}

function ownerTests({ sites, sexes, ageBands }: ExaminationFilter, { patients, lesions }: Owners): readonly Test[] {
  const tests: Test[] = [];
  if (sites) tests.push(({ lesionId }) => sites.includes(lesions.get(lesionId ?? '')?.site ?? 'unknown'));
  if (sexes) tests.push(({ patientId }) => sexes.includes(patients.get(patientId)?.sex ?? 'unknown'));
  if (ageBands) {
    tests.push(({ patientId, takenAt }) => {
      const age = ageAt(patients.get(patientId)?.born, takenAt);
      return ageBands.includes(age === undefined ? 'unknown' : ageBandOf(age));
    });
  }
  return tests;
}
