import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { lesionTitle } from '../place/place-words.ts';

interface RemoveSpotProps {
  readonly spot: LesionOverview;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

export function RemoveSpot({ spot: { lesion, examinations }, onRemove, onClose }: RemoveSpotProps) {
  const { t } = useLanguage();
  return (
    <Dialog
      title={t('spots.remove.title', { spot: lesionTitle(lesion, t) })}
      onClose={onClose}
      testId="remove-spot"
      actions={
        <>
          <Button onClick={onClose}>{t('place.cancel')}</Button>
          <Button kind="danger" onClick={onRemove}>
            {t('spots.remove.do')}
          </Button>
        </>
      }
    >
      <p>{examinations === 0 ? t('spots.remove.words.none') : t('spots.remove.words', { count: examinations })}</p>
    </Dialog>
  );
}
