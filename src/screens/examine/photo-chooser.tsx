import { Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLanguage } from '../../i18n/index.ts';
import { Button, FileButton, Icon, joined } from '../../ui/index.ts';
import { late } from '../late.ts';
import { unnamed } from '../unnamed.ts';
import css from './photo-chooser.module.css';

const CameraView = late(async () => (await import('../camera/camera-view.tsx')).CameraView);

interface PhotoChooserProps {
  readonly onPhotos: (photos: readonly File[]) => void;
  /** In one low row, beside what else is there. */
  readonly compact?: boolean;
}

/** Camera and gallery are two ways in: `capture` on the only input would take the gallery away from phones. */
export function PhotoChooser({ onPhotos, compact = false }: PhotoChooserProps) {
  const { t } = useLanguage();
  const [live, setLive] = useState(false);
  const hasLiveCamera = typeof navigator.mediaDevices?.getUserMedia === 'function';
  return (
    <div className={joined(css.chooser, compact && css.compact)}>
      {hasLiveCamera ? (
        <div className={css.live}>
          <Button kind={compact ? 'secondary' : 'primary'} large={!compact} onClick={() => setLive(true)}>
            <Icon name="camera" />
            {t('examine.live')}
          </Button>
        </div>
      ) : (
        <div className={css.take}>
          <FileButton
            kind={compact ? 'secondary' : 'primary'}
            large={!compact}
            accept="image/*"
            capture="environment"
            onFiles={(photos) => onPhotos(photos.map(unnamed))}
          >
            <Icon name="camera" />
            {t('examine.take')}
          </FileButton>
        </div>
      )}
      <div className={css.choose}>
        <FileButton large={!compact} multiple accept="image/*" testId="photo-input" onFiles={onPhotos}>
          <Icon name="picture" />
          {t('examine.choose')}
        </FileButton>
      </div>
      {!compact && <p className={css.drop}>{t('examine.drop')}</p>}
      {live &&
        // Not within what styles the buttons of this row.
        createPortal(
          <Suspense>
            <CameraView
              onPhoto={(photo) => {
                setLive(false);
                onPhotos([photo]);
              }}
              onClose={() => setLive(false)}
            />
          </Suspense>,
          document.body,
        )}
    </div>
  );
}
