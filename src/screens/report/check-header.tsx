import { useLanguage } from '../../i18n/index.ts';
import { personName } from '../place/place-words.ts';
import css from './report.module.css';
import { type Reported, spotWords } from './reported.ts';

interface CheckHeaderProps {
  readonly reported: Reported;
  /** Its place among the checks of the report, from 1; absent where it is the only one. */
  readonly among?: { readonly place: number; readonly count: number } | undefined;
}

/** Whose check of which spot it is, and when: repeated on each page that it takes in print, where the browser can. */
export function CheckHeader({ reported, among }: CheckHeaderProps) {
  const { t, moment } = useLanguage();
  const { examination, patient, lesion } = reported;
  const facts = [
    personName(patient, t),
    t('report.check', { when: moment(examination.takenAt) }),
    among && t('report.place', { place: among.place, count: among.count }),
  ];
  return (
    <header className={css.header}>
      <h2>{spotWords(lesion, t) ?? t('report.spot.unknown')}</h2>
      <p>{facts.filter(Boolean).join(' · ')}</p>
    </header>
  );
}
