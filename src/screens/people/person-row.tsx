import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { ageAt, type PersonOverview } from '../../records/index.ts';
import { personName } from '../place/place-words.ts';
import css from './people.module.css';
import { Standing } from './standing.tsx';

export function PersonRow({ person }: { readonly person: PersonOverview }) {
  const { t } = useLanguage();
  const { patient, examinations } = person;
  const age = ageAt(patient.born, Date.now());
  return (
    <Link className={css.row} href={`/people/${patient.id}`}>
      <span className={css.who}>
        <span className={css.name}>{personName(patient, t)}</span>
        <span className={css.facts}>
          {age !== undefined && <span>{t('person.age', { count: age })}</span>}
          <span>{t('person.checks', { count: examinations })}</span>
        </span>
      </span>
      <Standing looks={person} />
    </Link>
  );
}
