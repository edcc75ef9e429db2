import { useLanguage } from '../../i18n/index.ts';
import type { Patient } from '../../records/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { NewPersonForm } from './new-person-form.tsx';
import { useOpening } from './use-opening.ts';

interface NewPersonProps {
  readonly onAdded: (patient: Patient) => void;
  readonly kind?: 'primary' | 'secondary' | 'quiet';
}

/** Adds somebody by name or alias; all else can be said later. */
export function NewPerson({ onAdded, kind = 'quiet' }: NewPersonProps) {
  const { t } = useLanguage();
  const { isOpen, open, close, focusOnReturn } = useOpening();
  if (!isOpen) {
    return (
      <div>
        <Button ref={focusOnReturn} kind={kind} onClick={open}>
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
