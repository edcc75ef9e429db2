import type { MouseEvent } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import type { Kept } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import css from './verdict.module.css';

interface KeptLineProps {
  readonly kept: Kept;
  readonly onRemove: () => void;
  readonly onUndo: () => void;
}

/** Says what became of an examination on this device, and lets the person change it. */
export function KeptLine({ kept, onRemove, onUndo }: KeptLineProps) {
  const { t } = useLanguage();
  if (kept.status === 'not-kept') return <RecordsNotice code={kept.code} />;
  const action = kept.status === 'kept' ? 'remove' : kept.status === 'removed' && kept.removed && 'undo';
  const act = ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    // Safari leaves the focus where it was; “Undo” then takes the place of “Remove” as the same button, and so keeps it.
    currentTarget.focus();
    if (action === 'remove') onRemove();
    else onUndo();
  };
  return (
    <div className={css.line}>
      <p className={css.kept} role="status" data-testid="kept" data-value={kept.status}>
        <Icon name={kept.status === 'removed' ? 'bin' : 'check'} />
        {t(`kept.${kept.status}`)}
      </p>
      {action && (
        <Button kind="quiet" onClick={act}>
          {t(`kept.${action}`)}
        </Button>
      )}
    </div>
  );
}
