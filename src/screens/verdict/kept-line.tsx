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
  return (
    <div className={css.line}>
      <p className={css.kept} role="status" data-testid="kept" data-value={kept.status}>
        <Icon name={kept.status === 'removed' ? 'bin' : 'check'} />
        {t(`kept.${kept.status}`)}
      </p>
      {kept.status === 'kept' && (
        <Button kind="quiet" onClick={onRemove}>
          {t('kept.remove')}
        </Button>
      )}
      {kept.status === 'removed' && (
        <Button kind="quiet" onClick={onUndo}>
          {t('kept.undo')}
        </Button>
      )}
    </div>
  );
}
