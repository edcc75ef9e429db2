import { shownBand } from '../../judgement/index.ts';
import { type Examination, type Examined, examinationAdvice } from '../../records/index.ts';

/** An examination without a score where its own page shows none: as one that was not judged. Its photos stay as they are. */
export function asShown(examination: Examination, examined: Examined): Examination {
  const { verdict } = examination;
  const band = shownBand(verdict.band, examinationAdvice(examination, examined).scope);
  return band === verdict.band ? examination : { ...examination, verdict: { ...verdict, band } };
}
