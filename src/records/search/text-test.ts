import type { BodySide, BodySite, Diagnosis } from '../../vocabulary/index.ts';
import type { Outcome } from '../model/follow-up.ts';
import type { ExaminationRow } from '../model/rows.ts';
import type { Owners } from './filter.ts';
import { folded } from './folded.ts';

/** What the reader calls what is kept as a code; what is left out is not found by words. */
export interface ReaderWords {
  readonly sites?: Readonly<Partial<Record<BodySite, string>>>;
  readonly sides?: Readonly<Partial<Record<BodySide, string>>>;
  readonly outcomes?: Readonly<Partial<Record<Outcome, string>>>;
  readonly diagnoses?: Readonly<Partial<Record<Diagnosis, string>>>;
}

/** Whether all words, which are folded, occur in what a list says of an examination, in its note, or in its files' names. */
export function textTest(
  words: readonly string[],
  { sites = {}, sides = {}, outcomes = {}, diagnoses = {} }: ReaderWords,
  { patients, lesions }: Owners,
): (row: ExaminationRow) => boolean {
  const patientText = remembered((id: string) => folded(patients.get(id)?.name ?? ''));
  const lesionText = remembered((id: string) => {
    const { name = '', site, side } = lesions.get(id) ?? {};
    return folded([name, site && sites[site], side && sides[side]].join('\n'));
  });
  const outcomeText = remembered((outcome: Outcome) => folded(outcomes[outcome] ?? ''));
  const diagnosisText = remembered((diagnosis: Diagnosis) => folded(diagnoses[diagnosis] ?? ''));
  return ({ patientId, lesionId, outcome, diagnosis, note, fileNames }) => {
    const texts = [
      patientText(patientId),
      lesionId === undefined ? '' : lesionText(lesionId),
      outcomeText(outcome),
      diagnosis === undefined ? '' : diagnosisText(diagnosis),
      folded(note),
      folded(fileNames),
    ];
    const text = texts.join('\n');
    return words.every((word) => text.includes(word));
  };
}

/** Many examinations are of few people. */
function remembered<Key extends string>(textOf: (key: Key) => string): (key: Key) => string {
  const texts = new Map<Key, string>();
  return (key) => {
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = textOf(key);
    texts.set(key, text);
    return text;
  };
}
