import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Owner } from '../../records/index.ts';
import { Button } from '../../ui/index.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import css from './selection-bar.module.css';

interface SelectionBarProps {
  readonly count: number;
  /** Whose they are, where all are one person's. */
  readonly patientId: string | undefined;
  readonly onRemove: () => void;
  readonly onMove: (owner: Owner) => void;
  readonly onExport: () => void;
}

/** What can be done with the chosen checks. */
export function SelectionBar({ count, patientId, onRemove, onMove, onExport }: SelectionBarProps) {
  const { t } = useLanguage();
  const [asks, setAsks] = useState<'remove' | 'move'>();
  const close = () => setAsks(undefined);
  const isIdle = count === 0;
  return (
    <section className={css.bar} aria-label={t('history.select.bar')} data-testid="selection">
      <p role="status" data-testid="selection-count" data-value={count}>
        {t('history.select.count', { count })}
      </p>
      <Button disabled={isIdle} onClick={() => setAsks('move')}>
        {t('history.select.move')}
      </Button>
      <Button disabled={isIdle} onClick={onExport}>
        {t('history.select.save')}
      </Button>
      <Button disabled={isIdle} onClick={() => setAsks('remove')}>
        {t('history.select.remove')}
      </Button>
      {asks === 'remove' && (
        <RemoveDialog
          count={count}
          onClose={close}
          onRemove={() => {
            close();
            onRemove();
          }}
        />
      )}
      {asks === 'move' && (
        <MoveDialog
          count={count}
          patientId={patientId}
          onClose={close}
          onMove={(owner) => {
            close();
            onMove(owner);
          }}
        />
      )}
    </section>
  );
}
