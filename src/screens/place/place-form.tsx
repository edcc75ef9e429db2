import { useId } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import css from './place.module.css';
import type { Place } from './place.ts';
import { PlaceFields } from './place-fields.tsx';
import { usePlaceDraft } from './use-place-draft.ts';

interface PlaceFormProps {
  readonly value: Place;
  readonly onDone: (place: Place) => void;
  readonly onCancel: () => void;
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Asks for a place within a screen. */
export function PlaceForm({ value, onDone, onCancel }: PlaceFormProps) {
  const { t } = useLanguage();
  const id = useId();
  const choices = usePlaceDraft(value);
  return (
    <section className={css.form} aria-labelledby={id} data-testid={id}>
      <Stack>
        <h3 id={id} className={css.heading} ref={focusOnce} tabIndex={-1}>
          {t('place.title')}
        </h3>
        <PlaceFields choices={choices} />
        <div className={css.actions}>
          <Button kind="quiet" onClick={onCancel}>
            {t('place.cancel')}
          </Button>
          <Button kind="primary" onClick={() => onDone(choices.place)}>
            {t('place.done')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
