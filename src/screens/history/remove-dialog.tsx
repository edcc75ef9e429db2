import { useLanguage } from '../../i18n/index.ts';
import { Button, Dialog } from '../../ui/index.ts';

interface RemoveDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

export function RemoveDialog({ count, onClose, onRemove }: RemoveDialogProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('history.remove.many.title', { count })}
      onClose={onClose}
      testId="remove-many"
      actions={
        <>
          <Button onClick={onClose}>{t('history.cancel')}</Button>
          <Button kind="danger" onClick={onRemove}>
            {t('history.remove.many.do', { count })}
          </Button>
        </>
      }
    >
      <p>{t('history.remove.many.advice')}</p>
    </Dialog>
  );
}
