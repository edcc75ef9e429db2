import { type KeyboardEvent, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { DEFAULT_PATIENT, type Patient, type RecordsErrorCode } from '../../records/index.ts';
import { Button, Stack, TextField } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './place.module.css';
import { SameName } from './same-name.tsx';

interface NewPersonFormProps {
  readonly onAdded: (patient: Patient) => void;
  readonly onCancel: () => void;
}

const focusFirst = (group: HTMLElement | null) => group?.querySelector('input')?.focus();

/** Asks by which name or alias somebody is to be found again. */
export function NewPersonForm({ onAdded, onCancel }: NewPersonFormProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState<RecordsErrorCode>();

  const add = async () => {
    if (name.trim() === '') return setProblem(t('person.problem.name'));
    const { id: _, ...details } = DEFAULT_PATIENT;
    try {
      onAdded(await records.createPatient({ ...details, name: name.trim() }));
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };

  // No form of its own: it may stand within one.
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void add();
  };

  return (
    <fieldset
      ref={focusFirst}
      className={css.inset}
      aria-label={t('person.new')}
      onKeyDown={addOnEnter}
      data-testid="new-person"
    >
      <Stack>
        {failed && <RecordsNotice code={failed} />}
        <TextField
          label={t('person.name')}
          hint={t('person.name.hint')}
          problem={problem}
          value={name}
          onChange={(text) => {
            setName(text);
            setProblem(undefined);
          }}
          maxLength={80}
          testId="new-person-name"
        />
        <SameName name={name} />
        <div className={css.actions}>
          <Button kind="quiet" onClick={onCancel}>
            {t('place.cancel')}
          </Button>
          <Button kind="primary" onClick={add}>
            {t('person.add')}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
