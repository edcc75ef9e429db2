import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './place.module.css';
import type { Place } from './place.ts';
import { PlaceForm } from './place-form.tsx';
import { useOpening } from './use-opening.ts';
import { usePeople } from './use-people.ts';
import { usePlaceWords } from './use-place-words.ts';

export interface PlacePickerProps {
  readonly value: Place;
  /** Told once, when the person is done. */
  readonly onChange: (place: Place) => void;
}

/** Says whose spot it is and where, in one line, and lets the person change that. */
export function PlacePicker({ value, onChange }: PlacePickerProps) {
  const { t } = useLanguage();
  const { several } = usePeople(value.patientId);
  const { said, words } = usePlaceWords(value, several);
  const { isOpen, open, close, focusOnReturn } = useOpening();
  if (isOpen) {
    return (
      <PlaceForm
        value={value}
        onCancel={close}
        onDone={(place) => {
          close();
          onChange(place);
        }}
      />
    );
  }
  return (
    <div className={css.closed} data-testid="place-said" data-value={value.lesionId ?? value.site ?? 'unsaid'}>
      <Icon name="person" />
      <p className={said ? css.said : css.unsaid}>{words}</p>
      <Button
        ref={focusOnReturn}
        kind={said ? 'quiet' : 'secondary'}
        onClick={open}
        aria-label={t(said ? 'place.change.label' : 'place.say')}
      >
        {t(said ? 'place.change' : 'place.say')}
      </Button>
    </div>
  );
}
