import {
  type Advice,
  adviceGiven,
  type Band,
  callsForDoctor,
  type DoctorUrgency,
  type Scope,
  shownBand,
} from '../../judgement/index.ts';
import { answersAdvice } from '../model/answers-advice.ts';
import type { Examination } from '../model/examination.ts';
import { type Examined, isLimited } from '../model/known-limits.ts';
import { type ExaminationRow, examinationRow } from '../model/rows.ts';
import type { Owners } from './filter.ts';

// What a check says in lists, worked out nowhere else. It is what its own page says.

/** What a check says today: by its score and its answers, and by what is known now of its person and its place. */
export interface CheckAdvice {
  /** `outside` is what nobody measured: no score is shown of it. */
  readonly scope: Scope;
  readonly advice: Advice;
  /** How soon a doctor should look, where that was advised and nothing that became known answers it. */
  readonly open: DoctorUrgency | undefined;
}

/** A row with what it says. */
export interface AdvisedRow extends ExaminationRow, CheckAdvice {}

export function checkAdvice(row: ExaminationRow, { patient, site }: Examined): CheckAdvice {
  const scope = scopeKnowing(row, patient, site);
  const advice = adviceGiven(scope, row.band, row.answers);
  return { scope, advice, open: openOf(row, advice) };
}

export function examinationAdvice(examination: Examination, examined: Examined): CheckAdvice {
  return checkAdvice(examinationRow(examination), examined);
}

/** A row of many, with what it says. */
export function advised(row: ExaminationRow, owners: Owners): AdvisedRow {
  return { ...row, ...checkAdvice(row, { patient: owners.patients.get(row.patientId), site: siteOf(row, owners) }) };
}

/** {@link CheckAdvice.open} of a row of many. Makes nothing, as it is asked of all. */
export function openAdviceOf(row: ExaminationRow, owners: Owners): DoctorUrgency | undefined {
  return openOf(row, adviceGiven(scopeIn(row, owners), row.band, row.answers));
}

/** {@link shownBand} of a row of many. */
export function shownBandIn(row: ExaminationRow, owners: Owners): Band {
  return shownBand(row.band, scopeIn(row, owners));
}

export function scopeIn(row: ExaminationRow, owners: Owners): Scope {
  return scopeKnowing(row, owners.patients.get(row.patientId), siteOf(row, owners));
}

function siteOf({ lesionId }: ExaminationRow, { lesions }: Owners): Examined['site'] {
  return lesionId === undefined ? undefined : lesions.get(lesionId)?.site;
}

function scopeKnowing({ ticked, takenAt }: ExaminationRow, patient: Examined['patient'], site: Examined['site']): Scope {
  return ticked === 'outside' || isLimited(patient, site, takenAt) ? 'outside' : 'within';
}

function openOf({ outcome, knownOn, takenAt }: ExaminationRow, { urgency }: Advice): DoctorUrgency | undefined {
  return callsForDoctor(urgency) && !answersAdvice(outcome, knownOn, takenAt) ? urgency : undefined;
}
