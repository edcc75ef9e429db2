import { useId, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Owner, RecordsErrorCode } from '../../records/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { ownerFor, type Place } from '../place/place.ts';
import { PlaceFields } from '../place/place-fields.tsx';
import { usePlaceDraft } from '../place/use-place-draft.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { type Belongings, movedBy } from './belongings.ts';
import { MoveManyFields } from './move-many-fields.tsx';

interface MoveFormProps {
  readonly ids: readonly string[];
  readonly belongings: Belongings;
  readonly onClose: () => void;
  readonly onMove: (owner: Owner, ids: readonly string[]) => void;
}

type Hindrance = 'choose-person' | 'choose-spot' | 'same';

/** Says whose checks are, beginning with whose they are now. Nobody is chosen where they are several people's. */
export function MoveForm({ ids, belongings, onClose, onMove }: MoveFormProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const id = useId();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const { patientId = '', lesionId } = belongings;
  const choices = usePlaceDraft({ patientId, ...(lesionId !== undefined && { lesionId }) });
  const [isOneSpot, setOneSpot] = useState(lesionId !== undefined);
  const isMany = ids.length > 1;
  const place = isMany && !isOneSpot ? { patientId: choices.place.patientId } : choices.place;
  const hindrance = isMany ? hindranceOf(place, isOneSpot, belongings, ids) : undefined;
  const move = async () => {
    const owner = await ownerFor(records, place).catch((error: unknown) => setFailed(recordsCode(error)));
    if (owner) onMove(owner, isMany ? movedBy(belongings, ids, owner) : ids);
  };
  return (
    <Dialog
      title={t('history.move.title', { count: ids.length })}
      onClose={onClose}
      testId="move-checks"
      actions={
        <>
          <Button onClick={onClose}>{t('history.cancel')}</Button>
          <Button kind="primary" disabled={hindrance !== undefined} aria-describedby={id} onClick={move}>
            {t('history.move.do', { count: ids.length })}
          </Button>
        </>
      }
    >
      {failed && <RecordsNotice code={failed} />}
      {isMany ? (
        <MoveManyFields choices={choices} isOneSpot={isOneSpot} onOneSpot={setOneSpot} />
      ) : (
        <PlaceFields choices={choices} />
      )}
      <p id={id} role="status">
        {hindrance && t(`history.move.${hindrance}`)}
      </p>
    </Dialog>
  );
}

/** What has to be said before several checks can be moved. */
function hindranceOf(
  place: Place,
  isOneSpot: boolean,
  belongings: Belongings,
  ids: readonly string[],
): Hindrance | undefined {
  const { patientId, lesionId, site, name } = place;
  if (patientId === '') return 'choose-person';
  const isNew = lesionId === undefined && (site !== undefined || name !== undefined);
  if (isOneSpot && lesionId === undefined && !isNew) return 'choose-spot';
  return isNew || movedBy(belongings, ids, place).length > 0 ? undefined : 'same';
}
