import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Patient, type PersonOverview, SELF } from '../../records/index.ts';
import { Button, Dialog, Notice, OptionList } from '../../ui/index.ts';
import { PersonChoice } from '../place/person-choice.tsx';
import { personName } from '../place/place-words.ts';
import { usePersonDetail } from '../place/use-person-detail.ts';

interface MergeDialogProps {
  /** Everybody that is kept. */
  readonly people: readonly PersonOverview[];
  /** One of the two, where that is settled. */
  readonly one?: string;
  readonly onMerge: (from: Patient, into: Patient) => void;
  readonly onClose: () => void;
}

/** Two entries of the same person become one. Who uses this device always stays. */
export function MergeDialog({ people, one: given, onMerge, onClose }: MergeDialogProps) {
  const { t } = useLanguage();
  const [one, setOne] = useState(given);
  const [other, setOther] = useState<string>();
  const [stays, setStays] = useState<string>();
  const [asked, setAsked] = useState(false);
  const pair = [one, other].flatMap((id) => people.filter(({ patient }) => patient.id === id));
  const detail = usePersonDetail(pair);
  const fixed = pair.find(({ patient }) => patient.id === SELF)?.patient.id;
  const into = pair.find(({ patient }) => patient.id === (fixed ?? stays))?.patient;
  const from = pair.find(({ patient }) => patient.id !== into?.id)?.patient;

  const merge = () => {
    setAsked(true);
    if (pair.length === 2 && into && from) onMerge(from, into);
  };

  return (
    <Dialog
      title={t('people.merge.title')}
      onClose={onClose}
      testId="merge"
      actions={
        <>
          <Button onClick={onClose}>{t('place.cancel')}</Button>
          <Button kind="primary" onClick={merge}>
            {t('people.merge.do')}
          </Button>
        </>
      }
    >
      <p>{t('people.merge.words')}</p>
      {given === undefined && (
        <PersonChoice label={t('people.merge.one')} people={people} value={one} onChoose={setOne} canAdd={false} />
      )}
      {one !== undefined && (
        <PersonChoice
          label={t('people.merge.other')}
          people={people.filter(({ patient }) => patient.id !== one)}
          value={other === one ? undefined : other}
          onChoose={setOther}
          canAdd={false}
        />
      )}
      {pair.length === 2 && one !== other && fixed === undefined && (
        <OptionList
          label={t('people.merge.stays')}
          options={pair.map((person) => ({
            value: person.patient.id,
            label: personName(person.patient, t),
            detail: detail(person),
          }))}
          value={stays}
          onChoose={setStays}
          testId="merge-stays"
        />
      )}
      {fixed !== undefined && <p>{t('people.merge.self')}</p>}
      {asked && !(into && from) && <Notice kind="problem" title={t('people.merge.problem')} />}
    </Dialog>
  );
}
