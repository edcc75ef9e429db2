import { Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, FileButton, Icon } from '../../ui/index.ts';
import { late } from '../late.ts';
import css from './photo-chooser.module.css';

const CameraView = late(async () => (await import('../camera/camera-view.tsx')).CameraView);

interface PhotoChooserProps {
  readonly onPhotos: (photos: readonly File[]) => void;
}

/** Camera and gallery are two ways in: `capture` on the only input would take the gallery away from phones. */
export function PhotoChooser({ onPhotos }: PhotoChooserProps) {
  const { t } = useLanguage();
  const [live, setLive] = useState(false);
  const hasLiveCamera = typeof navigator.mediaDevices?.getUserMedia === 'function';
  return (
    <div className={css.chooser}>
      {hasLiveCamera ? (
        <div className={css.live}>
          <Button kind="primary" large onClick={() => setLive(true)}>
            <Icon name="camera" />
            {t('examine.live')}
          </Button>
        </div>
      ) : (
        <div className={css.take}>
          <FileButton kind="primary" large accept="image/*" capture="environment" onFiles={onPhotos}>
            <Icon name="camera" />
            {t('examine.take')}
          </FileButton>
        </div>
      )}
      <div className={css.choose}>
        <FileButton large multiple accept="image/*" testId="photo-input" onFiles={onPhotos}>
          <Icon name="picture" />
          {t('examine.choose')}
        </FileButton>
      </div>
      <p className={css.drop}>{t('examine.drop')}</p>
      {live && (
        <Suspense>
          <CameraView
            onPhoto={(photo) => {
              setLive(false);
              onPhotos([photo]);
            }}
            onClose={() => setLive(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
