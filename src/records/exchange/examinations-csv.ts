import { adviceFor } from '../../judgement/index.ts';
import { answersKnowing, SYMPTOMS } from '../../vocabulary/index.ts';
import { ageAt } from '../model/age.ts';
import { type Examination, fileNamesOf, readExamination } from '../model/examination.ts';
import { knownLimits } from '../model/known-limits.ts';
import type { ExaminationFilter, Owners } from '../search/filter.ts';
import { findIds } from '../search/find.ts';
import type { View } from '../segments/shelf.ts';
import { type Cell, csvOf } from './csv.ts';

export interface ExaminationsCsv {
  readonly csv: string;
  /** Ids of those that are left out because they cannot be read. */
  readonly damaged: readonly string[];
}

type Column = readonly [name: string, cell: (examination: Examination, owners: Owners) => Cell];

/** Words of the vocabulary, not of any language. */
const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['taken_at', ({ takenAt }) => takenAt],
  ['person', (examination, owners) => patientOf(examination, owners)?.name],
  ['sex', (examination, owners) => patientOf(examination, owners)?.sex],
  ['age', (examination, owners) => ageAt(patientOf(examination, owners)?.born, Date.parse(examination.takenAt))],
  ['skin_type', (examination, owners) => patientOf(examination, owners)?.skinType],
  ['body_site', (examination, owners) => lesionOf(examination, owners)?.site],
  ['body_side', (examination, owners) => lesionOf(examination, owners)?.side],
  ['lesion', (examination, owners) => lesionOf(examination, owners)?.name],
  ['photos', ({ photos }) => photos.length],
  ['file_names', (examination) => fileNamesOf(examination).join('\n')],
  ['modality', ({ verdict }) => verdict.modality],
  ['band', ({ verdict }) => verdict.band],
  ['label', ({ verdict }) => verdict.label],
  ['probability', ({ verdict }) => verdict.probability],
  ['prevalence', ({ verdict }) => verdict.prevalence],
  ['model', ({ verdict }) => `${verdict.provenance.modelName} ${verdict.provenance.modelVersion}`],
  ['model_hash', ({ verdict }) => verdict.provenance.modelHash],
  ...SYMPTOMS.map((symptom): Column => [symptom.replaceAll('-', '_'), ({ answers }) => answers.symptoms[symptom]]),
  ['out_of_scope', (examination, owners) => answersIn(examination, owners).outOfScope.join(' ')],
  ['advice', (examination, owners) => adviceFor(examination.verdict.band, answersIn(examination, owners)).code],
  ['note', ({ note }) => note],
  ['outcome', ({ followUp }) => followUp.outcome],
  ['diagnosis', ({ followUp }) => (followUp.outcome === 'none' ? undefined : followUp.diagnosis)],
  ['outcome_date', ({ followUp }) => (followUp.outcome === 'none' ? undefined : followUp.date)],
];

const BATCH = 100;

/** The examinations that match, oldest first, a line each. */
export async function examinationsCsv(view: View, filter: ExaminationFilter): Promise<ExaminationsCsv> {
  const owners = { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
  const ids = await findIds(view, filter);
  const damaged: string[] = [];
  const rows: { readonly takenAt: string; readonly cells: readonly Cell[] }[] = [];
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const record of await recordsOf(view, ids.slice(at, at + BATCH))) {
      try {
        const examination = readExamination(record);
        rows.push({ takenAt: examination.takenAt, cells: COLUMNS.map(([, cell]) => cell(examination, owners)) });
      } catch {
        damaged.push(record.id);
      }
    }
  }
  const sorted = rows.sort((a, b) => Date.parse(a.takenAt) - Date.parse(b.takenAt)).map(({ cells }) => cells);
  const csv = await csvOf(
    COLUMNS.map(([name]) => name),
    sorted,
  );
  return { csv, damaged };
}

async function recordsOf({ database }: View, ids: readonly string[]) {
  const store = database.transaction('examinations').store;
  const records = await Promise.all(ids.map((id) => store.get(id)));
  return records.flatMap((record) => record ?? []);
}

function patientOf({ patientId }: Examination, { patients }: Owners) {
  return patients.get(patientId);
}

/** What was ticked, and what follows from the person and the place. */
function answersIn(examination: Examination, owners: Owners) {
  const examined = { patient: patientOf(examination, owners), site: lesionOf(examination, owners)?.site };
  return answersKnowing(examination.answers, knownLimits(examined, Date.parse(examination.takenAt)));
}

function lesionOf({ lesionId }: Examination, { lesions }: Owners) {
  return lesionId === undefined ? undefined : lesions.get(lesionId);
}
