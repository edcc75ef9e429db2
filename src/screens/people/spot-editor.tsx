import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Lesion, type RecordsErrorCode, SELF } from '../../records/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { NewSpot } from '../place/new-spot.tsx';
import { PersonChoice } from '../place/person-choice.tsx';
import { spotDraftOf } from '../place/place-draft.ts';
import { usePeople } from '../place/use-people.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';

interface SpotEditorProps {
  readonly lesion: Lesion;
  readonly onClose: () => void;
}

/** Where a spot is, what it is called, and whose it is: it takes its checks along. */
export function SpotEditor({ lesion, onClose }: SpotEditorProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const { people, several } = usePeople(lesion.patientId);
  const [draft, setDraft] = useState(() => spotDraftOf(lesion, t));
  const [patientId, setPatientId] = useState(lesion.patientId);
  const [failed, setFailed] = useState<RecordsErrorCode>();

  const save = async () => {
    const { point, name } = draft;
    try {
      // Who uses this device is only kept once something is theirs.
      if (patientId === SELF) await records.changePatient(SELF, {});
      await records.changeLesion(lesion.id, { patientId, site: point?.site, side: point?.side, name: name.trim() });
      onClose();
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };

  return (
    <Dialog
      title={t('spots.edit.title')}
      onClose={onClose}
      testId="spot-editor"
      actions={
        <>
          <Button onClick={onClose}>{t('place.cancel')}</Button>
          <Button kind="primary" onClick={save}>
            {t('person.save')}
          </Button>
        </>
      }
    >
      {failed && <RecordsNotice code={failed} />}
      <NewSpot draft={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      {several && (
        <PersonChoice
          label={t('spots.edit.whose')}
          people={people}
          value={patientId}
          onChoose={setPatientId}
          canAdd={false}
        />
      )}
    </Dialog>
  );
}
