import type { FormEvent } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass, TextField } from '../../ui/index.ts';
import css from './detail.module.css';
import { fieldMoment } from './moments.ts';
import type { useTakenAt } from './use-taken-at.ts';

interface TakenAtFormProps {
  readonly takenAt: ReturnType<typeof useTakenAt>;
}

const focusOnce = (form: HTMLFormElement | null) => form?.querySelector('input')?.focus();

export function TakenAtForm({ takenAt: { typed, isWrong, type, save, cancel } }: TakenAtFormProps) {
  const { t } = useLanguage();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!save()) focusOnce(event.currentTarget);
  };
  return (
    <form ref={focusOnce} className={css.card} onSubmit={submit} noValidate>
      <TextField
        kind="datetime-local"
        label={t('history.taken.label')}
        hint={t('history.taken.hint')}
        problem={isWrong ? t('history.taken.problem') : undefined}
        value={typed}
        max={fieldMoment(Date.now())}
        onChange={type}
        testId="taken-at-field"
      />
      <div className={css.actions}>
        <Button kind="quiet" onClick={cancel}>
          {t('history.cancel')}
        </Button>
        <button type="submit" className={buttonClass({ kind: 'primary' })}>
          {t('person.save')}
        </button>
      </div>
    </form>
  );
}
