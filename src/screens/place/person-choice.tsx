import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { PersonOverview } from '../../records/index.ts';
import { OptionList, Stack, TextField } from '../../ui/index.ts';
import { foundByName } from './found-by-name.ts';
import { NewPerson } from './new-person.tsx';
import { personName } from './place-words.ts';
import { usePersonDetail } from './use-person-detail.ts';

interface PersonChoiceProps {
  /** Those examined last first. */
  readonly people: readonly PersonOverview[];
  readonly value: string | undefined;
  readonly onChoose: (patientId: string) => void;
  readonly label?: string;
  /** Whether somebody can be added. */
  readonly canAdd?: boolean;
}

/** More than can be taken in at a glance are searched. */
const AT_A_GLANCE = 6;

export function PersonChoice({ people, value, onChoose, label, canAdd = true }: PersonChoiceProps) {
  const { t } = useLanguage();
  const detail = usePersonDetail(people);
  const [text, setText] = useState('');
  const found = foundByName(people, text, t);
  const first = found.slice(0, AT_A_GLANCE);
  const elsewhere = people.filter((one) => one.patient.id === value && !first.includes(one));
  const shown = [...elsewhere, ...first];
  const options = shown.map((person) => ({
    value: person.patient.id,
    label: personName(person.patient, t),
    detail: detail(person),
  }));
  return (
    <Stack>
      {people.length > AT_A_GLANCE && (
        <TextField kind="search" label={t('place.person.search')} value={text} onChange={setText} testId="person-search" />
      )}
      <OptionList
        label={label ?? t('place.person')}
        options={options}
        value={value}
        onChoose={onChoose}
        testId="person-choice"
      />
      {found.length > first.length && <p>{t('place.person.more', { count: found.length - first.length })}</p>}
      {canAdd && <NewPerson onAdded={({ id }) => onChoose(id)} />}
    </Stack>
  );
}
