import { useLanguage } from '../../i18n/index.ts';
import { Tick } from '../../ui/index.ts';
import { PersonChoice } from '../place/person-choice.tsx';
import { SpotFields } from '../place/spot-fields.tsx';
import type { PlaceChoices } from '../place/use-place-draft.ts';

interface MoveManyFieldsProps {
  readonly choices: PlaceChoices;
  readonly isOneSpot: boolean;
  readonly onOneSpot: (isOneSpot: boolean) => void;
}

/** Asks for the person of several checks; for a spot only once it was said that all of them show the same one. */
export function MoveManyFields({ choices, isOneSpot, onOneSpot }: MoveManyFieldsProps) {
  const { t } = useLanguage();
  const { draft, people, several, choosePerson } = choices;
  const choose = (patientId: string) => {
    if (patientId === draft.patientId) return;
    onOneSpot(false);
    choosePerson(patientId);
  };
  return (
    <>
      {several && (
        <PersonChoice
          people={people}
          value={draft.patientId || undefined}
          label={t('history.move.person')}
          onChoose={choose}
        />
      )}
      {draft.patientId !== '' && (
        <>
          <p>{t(isOneSpot ? 'history.move.one-spot.words' : 'history.move.person-only')}</p>
          <Tick label={t('history.move.one-spot')} checked={isOneSpot} onChange={onOneSpot} testId="one-spot" />
          {isOneSpot && <SpotFields choices={choices} />}
        </>
      )}
    </>
  );
}
