import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { ageAt, type PersonOverview } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { personName } from '../place/place-words.ts';
import { useDay } from '../place/use-day.ts';
import css from './people.module.css';

export function PersonRow({ person: { patient, examinations, latest } }: { readonly person: PersonOverview }) {
  const { t } = useLanguage();
  const day = useDay();
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
      {latest && (
        <span className={css.latest}>
          <BandBadge band={latest.band} word={t('checks.latest', { result: t(`band.${latest.band}`) })} plain />
          <span className={css.date}>{day(latest.takenAt)}</span>
        </span>
      )}
    </Link>
  );
}
