import { Suspense, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button, Icon, Progress } from '../../ui/index.ts';
import { late } from '../late.ts';
import { useServices } from '../services.tsx';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import { AddPhotos } from './add-photos.tsx';
import { PhotoStrip } from './photo-strip.tsx';
import css from './photos.module.css';
import { SpotChoice } from './spot-choice.tsx';
import { canChange, type Judged } from './state.ts';
import { UnreadPhotos } from './unread-photos.tsx';

const CropEditor = late(async () => (await import('../crop/crop-editor.tsx')).CropEditor);

interface ShownPhotosProps {
  readonly judged: Judged;
  /** Whether nobody ever measured what their scores are worth. */
  readonly isOutside: boolean;
}

/** The photos of the examination that is shown, and what can be done with them. */
export function ShownPhotos({ judged, isOutside }: ShownPhotosProps) {
  const { photos, busy, unread } = judged;
  const { t } = useLanguage();
  const { session } = useServices();
  const [wanted, setWanted] = useState(0);
  const [cropping, setCropping] = useState(false);
  const place = Math.min(wanted, photos.length - 1);
  const photo = photos[place];
  if (!photo) return null;
  const { verdict, url } = photo;
  const fixed = busy || !canChange(judged);
  return (
    <div className={css.photos}>
      <ExaminedPhoto
        url={url}
        alt={t('examine.preview-judged')}
        verdict={verdict}
        saliency={photo.saliency}
        isOutside={isOutside}
      >
        {canChange(judged) && (
          <Button kind="quiet" disabled={fixed} onClick={() => setCropping(true)}>
            <Icon name="square" />
            {t('crop.open')}
          </Button>
        )}
      </ExaminedPhoto>
      <SpotChoice photo={photo} place={place} disabled={fixed} />
      {photos.length > 1 && (
        <>
          <PhotoStrip photos={photos} shown={place} isOutside={isOutside} onShow={setWanted} />
          <Button kind="quiet" disabled={fixed} onClick={() => session.removePhoto(place)}>
            {t('examine.photos.remove', { photo: place + 1 })}
          </Button>
        </>
      )}
      <AddPhotos judged={judged} />
      {busy && (
        <div className={css.busy}>
          <Progress label={t('examine.photos.busy')} />
          <Button kind="quiet" onClick={session.stop}>
            {t('examine.cancel')}
          </Button>
        </div>
      )}
      <UnreadPhotos unread={unread} />
      {cropping && (
        <Suspense>
          <CropEditor
            url={url}
            photo={verdict.provenance.photo}
            frame={verdict.provenance.frame}
            suggested={photo.suggested}
            onClose={() => setCropping(false)}
            onDone={(frame) => {
              setCropping(false);
              session.moveFrame(place, frame);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
