import { useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { PersonChoice } from '../place/person-choice.tsx';
import type { Place } from '../place/place.ts';
import { personName } from '../place/place-words.ts';
import { usePeople } from '../place/use-people.ts';
import { usePlaceWords } from '../place/use-place-words.ts';
import css from './for-whom.module.css';

interface ForWhomProps {
  readonly place: Place;
  readonly onChange: (patientId: string) => void;
}

/** Whose spots are checked, in one line that can be changed. Nothing for who checks only their own skin. */
export function ForWhom({ place, onChange }: ForWhomProps) {
  const { patientId, lesionId } = place;
  const { people, several } = usePeople(patientId);
  const { t } = useLanguage();
  const { words } = usePlaceWords(place, several);
  const chosen = people.find(({ patient }) => patient.id === patientId)?.patient;
  const who = lesionId === undefined ? chosen && personName(chosen, t) : words;
  const [draft, setDraft] = useState<string>();
  const arrive = useCallback((section: HTMLElement | null) => section?.focus(), []);
  if (!several && lesionId === undefined) return null;
  if (draft === undefined) {
    return (
      <div className={css.line} data-testid="for-whom" data-value={patientId}>
        <Icon name="person" />
        <p role="status">{who !== undefined && t('examine.for.who', { who })}</p>
        <Button kind="quiet" aria-label={t('examine.for.change.label')} onClick={() => setDraft(patientId)}>
          {t('place.change')}
        </Button>
      </div>
    );
  }
  return (
    <section ref={arrive} className={css.choice} aria-label={t('examine.for.title')} tabIndex={-1}>
      <PersonChoice label={t('examine.for.title')} people={people} value={draft} onChoose={setDraft} />
      <div className={css.actions}>
        <Button kind="quiet" onClick={() => setDraft(undefined)}>
          {t('place.cancel')}
        </Button>
        <Button
          kind="primary"
          onClick={() => {
            setDraft(undefined);
            onChange(draft);
          }}
        >
          {t('place.done')}
        </Button>
      </div>
    </section>
  );
}
