import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Owner } from '../../records/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { belongingsOf } from './belongings.ts';
import { MoveForm } from './move-form.tsx';

interface MoveDialogProps {
  readonly ids: ReadonlySet<string>;
  readonly onClose: () => void;
  /** Told which of them go, and to whom. */
  readonly onMove: (owner: Owner, ids: readonly string[]) => void;
}

/** Asks to whom and to which lesion checks belong; one that is new is made. */
export function MoveDialog({ ids, onClose, onMove }: MoveDialogProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => belongingsOf(records, ids), [records, ids]));
  if (stored.stage === 'here') {
    return <MoveForm ids={[...ids]} belongings={stored.value} onClose={onClose} onMove={onMove} />;
  }
  // One dialog from the start, so that the focus stays in it.
  if (stored.stage === 'loading') return null;
  return (
    <Dialog
      title={t('history.move.title', { count: ids.size })}
      onClose={onClose}
      testId="move-checks"
      actions={<Button onClick={onClose}>{t('history.cancel')}</Button>}
    >
      <RecordsNotice code={stored.code} />
    </Dialog>
  );
}
