import { useId, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Stack } from '../../ui/index.ts';
import { NewSpot } from './new-spot.tsx';
import { PersonChoice } from './person-choice.tsx';
import css from './place.module.css';
import type { Place } from './place.ts';
import { draftFor, draftOf, placeFrom } from './place-draft.ts';
import { SpotChoice } from './spot-choice.tsx';
import { usePeople } from './use-people.ts';
import { useSpots } from './use-spots.ts';

interface PlaceFormProps {
  readonly value: Place;
  readonly onDone: (place: Place) => void;
  readonly onCancel: () => void;
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus();

/** Asks for the person only where there may be several, then for a known spot or a new one. */
export function PlaceForm({ value, onDone, onCancel }: PlaceFormProps) {
  const { t } = useLanguage();
  const id = useId();
  const [draft, setDraft] = useState(() => draftOf(value, t));
  const { people, several } = usePeople(draft.patientId);
  const stored = useSpots(draft.patientId);
  // Until those of another person are read, the ones here are the last person's.
  const spots = stored.stage === 'here' ? stored.value.filter(({ lesion }) => lesion.patientId === draft.patientId) : [];
  const isNew = draft.spot === 'new' || (spots.length === 0 && stored.stage === 'here');
  return (
    <section className={css.form} aria-labelledby={id} data-testid={id}>
      <Stack>
        <h3 id={id} className={css.heading} ref={focusOnce} tabIndex={-1}>
          {t('place.title')}
        </h3>
        {several && (
          <PersonChoice people={people} value={draft.patientId} onChoose={(patientId) => setDraft(draftFor(patientId))} />
        )}
        {spots.length > 0 && (
          <SpotChoice spots={spots} value={draft.spot} onChoose={(spot) => setDraft({ ...draft, spot })} />
        )}
        {isNew && <NewSpot draft={draft} onChange={(change) => setDraft({ ...draft, ...change, spot: 'new' })} />}
        <div className={css.actions}>
          <Button kind="quiet" onClick={onCancel}>
            {t('place.cancel')}
          </Button>
          <Button kind="primary" onClick={() => onDone(placeFrom(draft, spots, t))}>
            {t('place.done')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
