import { useLanguage } from '../../i18n/index.ts';
import { localDay } from '../../records/index.ts';
import { Choices, Stack, TextField } from '../../ui/index.ts';
import { OLDEST, type PersonDraft, type PersonProblems, UNSAID } from './person-draft.ts';

interface BornFieldProps {
  readonly draft: Pick<PersonDraft, 'known' | 'date' | 'years'>;
  readonly problems: PersonProblems;
  readonly onChange: (change: Partial<Pick<PersonDraft, 'known' | 'date' | 'years'>>) => void;
}

/** A birth date, or an age where the date is not known. */
export function BornField({ draft: { known, date, years }, problems, onChange }: BornFieldProps) {
  const { t } = useLanguage();
  return (
    <Stack gap="small">
      <Choices
        label={t('person.born.ask')}
        options={[
          { value: 'date', label: t('person.born.date') },
          { value: 'age', label: t('person.born.age') },
          { value: UNSAID, label: t('person.unsaid') },
        ]}
        value={known ?? UNSAID}
        onChoose={(chosen) => onChange({ known: chosen === UNSAID ? undefined : chosen })}
        testId="person-born"
      />
      {known === 'date' && (
        <TextField
          kind="date"
          label={t('person.born')}
          problem={problems.date && t(`person.problem.date.${problems.date}`, { limit: OLDEST })}
          value={date}
          onChange={(text) => onChange({ date: text })}
          max={localDay(Date.now())}
          testId="person-date"
        />
      )}
      {known === 'age' && (
        <TextField
          inputMode="numeric"
          label={t('person.born.age.label')}
          problem={problems.years && t('person.problem.age', { limit: OLDEST })}
          value={years}
          onChange={(text) => onChange({ years: text })}
          maxLength={3}
          testId="person-years"
        />
      )}
    </Stack>
  );
}
