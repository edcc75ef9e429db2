import { type KeyboardEvent, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { DEFAULT_PATIENT, type Patient, type RecordsErrorCode } from '../../records/index.ts';
import { Button, Icon, Stack, TextField } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './place.module.css';

interface NewPersonProps {
  readonly onAdded: (patient: Patient) => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** Adds somebody by name or alias; all else can be said later. */
export function NewPerson({ onAdded, kind = 'quiet' }: NewPersonProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const [failed, setFailed] = useState<RecordsErrorCode>();

  const add = async () => {
    if (name.trim() === '') return setProblem(t('person.problem.name'));
    const { id: _, ...details } = DEFAULT_PATIENT;
    try {
      const patient = await records.createPatient({ ...details, name: name.trim() });
      setOpen(false);
      setName('');
      onAdded(patient);
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

  if (!open) {
    return (
      <div>
        <Button kind={kind} onClick={() => setOpen(true)}>
          <Icon name="plus" />
          {t('person.new')}
        </Button>
      </div>
    );
  }
  return (
    <fieldset className={css.inset} aria-label={t('person.new')} onKeyDown={addOnEnter} data-testid="new-person">
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
        <div className={css.actions}>
          <Button kind="quiet" onClick={() => setOpen(false)}>
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
