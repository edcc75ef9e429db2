import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import css from './compare.module.css';
import { MOST_ZOOM, type View } from './view.ts';

interface ViewButtonsProps {
  readonly view: View;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onWhole: () => void;
}

export function ViewButtons({ view, onZoomIn, onZoomOut, onWhole }: ViewButtonsProps) {
  const { t } = useLanguage();
  return (
    <div className={css.buttons}>
      <Button kind="secondary" onClick={onZoomIn} aria-label={t('lesion.view.in')} aria-disabled={view.zoom >= MOST_ZOOM}>
        <Icon name="plus" />
      </Button>
      <Button kind="secondary" onClick={onZoomOut} aria-label={t('lesion.view.out')} aria-disabled={view.zoom <= 1}>
        <Icon name="minus" />
      </Button>
      <Button kind="quiet" onClick={onWhole}>
        {t('lesion.view.whole')}
      </Button>
    </div>
  );
}
