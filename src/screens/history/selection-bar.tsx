import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Owner } from '../../records/index.ts';
import { Button } from '../../ui/index.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import css from './selection-bar.module.css';

interface SelectionBarProps {
  readonly ids: ReadonlySet<string>;
  readonly onRemove: () => void;
  readonly onMove: (owner: Owner, ids: readonly string[]) => void;
  readonly onExport: () => void;
}

/** What can be done with the chosen checks. */
export function SelectionBar({ ids, onRemove, onMove, onExport }: SelectionBarProps) {
  const { t } = useLanguage();
  const [asks, setAsks] = useState<'remove' | 'move'>();
  const close = () => setAsks(undefined);
  const count = ids.size;
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
          ids={ids}
          onClose={close}
          onMove={(owner, moved) => {
            close();
            onMove(owner, moved);
          }}
        />
      )}
    </section>
  );
}
