import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { type Owner, type RecordsErrorCode, SELF } from '../../records/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { ownerFor } from '../place/place.ts';
import { PlaceFields } from '../place/place-fields.tsx';
import { usePlaceDraft } from '../place/use-place-draft.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';

interface MoveDialogProps {
  readonly count: number;
  /** Whose they are now, where all are one person's. */
  readonly patientId: string | undefined;
  readonly onClose: () => void;
  readonly onMove: (owner: Owner) => void;
}

/** Asks to whom and to which lesion checks belong; one that is new is made. */
export function MoveDialog({ count, patientId = SELF, onClose, onMove }: MoveDialogProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const choices = usePlaceDraft({ patientId });
  const move = async () => {
    const owner = await ownerFor(records, choices.place).catch((error: unknown) => setFailed(recordsCode(error)));
    if (owner) onMove(owner);
  };
  return (
    <Dialog
      title={t('history.move.title', { count })}
      onClose={onClose}
      testId="move-checks"
      actions={
        <>
          <Button onClick={onClose}>{t('history.cancel')}</Button>
          <Button kind="primary" onClick={move}>
            {t('history.move.do', { count })}
          </Button>
        </>
      }
    >
      {failed && <RecordsNotice code={failed} />}
      <PlaceFields choices={choices} />
    </Dialog>
  );
}
