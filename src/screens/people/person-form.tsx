import { type FormEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../../i18n/index.ts';
import { localDay, type Patient, type RecordsErrorCode, SELF } from '../../records/index.ts';
import { Button, buttonClass, Choices, Stack, TextField } from '../../ui/index.ts';
import { SEXES } from '../../vocabulary/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { BornField } from './born-field.tsx';
import css from './people.module.css';
import { checkedPerson, type PersonDraft, type PersonProblems, personDraftOf, UNSAID } from './person-draft.ts';
import { SkinTypeField } from './skin-type-field.tsx';

interface PersonFormProps {
  readonly patient: Patient;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Changes what is known of a person. What is wrong is said at its field once the person wants to save. */
export function PersonForm({ patient, onSaved, onCancel }: PersonFormProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [draft, setDraft] = useState(() => personDraftOf(patient, Date.now()));
  const [problems, setProblems] = useState<PersonProblems>({});
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const change = (some: Partial<PersonDraft>) => {
    setDraft({ ...draft, ...some });
    setProblems({});
  };

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const isDateUnfinished = form.querySelector<HTMLInputElement>('input[type=date]')?.validity.badInput ?? false;
    const checked = checkedPerson({ ...draft, isDateUnfinished }, patient, Date.now(), localDay(Date.now()));
    if (!checked.ok) {
      flushSync(() => setProblems(checked.problems));
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    try {
      await records.changePatient(patient.id, checked.details);
      onSaved();
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };

  return (
    <form onSubmit={save} noValidate data-testid="person-form">
      <Stack>
        <h2 ref={focusOnce} tabIndex={-1}>
          {t('person.edit.title')}
        </h2>
        {failed && <RecordsNotice code={failed} />}
        <TextField
          label={t(patient.id === SELF ? 'person.name.self' : 'person.name')}
          hint={t('person.name.hint')}
          problem={problems.name && t('person.problem.name')}
          value={draft.name}
          onChange={(name) => change({ name })}
          maxLength={80}
          testId="person-name"
        />
        <Choices
          label={t('person.sex')}
          options={[
            ...SEXES.map((sex) => ({ value: sex, label: t(`person.sex.${sex}`) })),
            { value: UNSAID, label: t('person.unsaid') },
          ]}
          value={draft.sex ?? UNSAID}
          onChoose={(sex) => change({ sex: sex === UNSAID ? undefined : sex })}
          testId="person-sex"
        />
        <BornField draft={draft} problems={problems} onChange={change} />
        <SkinTypeField value={draft.skinType} onChange={(skinType) => change({ skinType })} />
        <TextField
          long
          label={t('person.note')}
          value={draft.note}
          onChange={(note) => change({ note })}
          maxLength={2000}
          testId="person-note"
        />
        <div className={css.actions}>
          <Button kind="quiet" onClick={onCancel}>
            {t('place.cancel')}
          </Button>
          <button type="submit" className={buttonClass({ kind: 'primary' })}>
            {t('person.save')}
          </button>
        </div>
      </Stack>
    </form>
  );
}
