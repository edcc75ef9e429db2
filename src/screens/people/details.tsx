import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { ageAt, type Patient } from '../../records/index.ts';
import { useDay } from '../place/use-day.ts';
import css from './people.module.css';

/** What is known of a person beside their name. */
export function Details({ patient: { sex, born, skinType, note } }: { readonly patient: Patient }) {
  const { t } = useLanguage();
  const day = useDay();
  const age = ageAt(born, Date.now());
  const inYears = age === undefined ? undefined : t('person.age', { count: age });
  return (
    <section className={css.details} aria-labelledby="person-details">
      <h2 id="person-details">{t('person.details')}</h2>
      <dl className={css.known}>
        <Known term={t('person.sex')} value={sex && t(`person.sex.${sex}`)} />
        <Known
          term={t(born?.known === 'age' ? 'person.born.age.term' : 'person.born')}
          value={
            born?.known === 'date' && inYears
              ? t('person.born.with-age', { date: day(Date.parse(`${born.date}T12:00:00`)), age: inYears })
              : inYears
          }
        />
        <Known
          term={t('person.skin-type')}
          value={
            skinType &&
            t('person.skin-type.value', {
              type: t(`person.skin-type.${skinType}`),
              words: t(`person.skin-type.${skinType}.words`),
            })
          }
        />
        <Known term={t('person.note')} value={note || undefined} />
      </dl>
    </section>
  );
}

function Known({ term, value }: { readonly term: string; readonly value: ReactNode | undefined }) {
  const { t } = useLanguage();
  return (
    <div>
      <dt>{term}</dt>
      <dd className={value === undefined ? css.soft : css.value}>{value ?? t('person.unsaid')}</dd>
    </div>
  );
}
