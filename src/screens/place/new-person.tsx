import { useCallback, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Patient } from '../../records/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { NewPersonForm } from './new-person-form.tsx';

interface NewPersonProps {
  readonly onAdded: (patient: Patient) => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** Adds somebody by name or alias; all else can be said later. */
export function NewPerson({ onAdded, kind = 'quiet' }: NewPersonProps) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const returning = useRef(false);
  // The field that had the focus is gone.
  const focusOnReturn = useCallback((button: HTMLButtonElement | null) => {
    if (returning.current) button?.focus();
    returning.current = false;
  }, []);
  const close = () => {
    returning.current = true;
    setOpen(false);
  };
  if (!open) {
    return (
      <div>
        <Button ref={focusOnReturn} kind={kind} onClick={() => setOpen(true)}>
          <Icon name="plus" />
          {t('person.new')}
        </Button>
      </div>
    );
  }
  return (
    <NewPersonForm
      onCancel={close}
      onAdded={(patient) => {
        close();
        onAdded(patient);
      }}
    />
  );
}
