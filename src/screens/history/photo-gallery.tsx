import { useCallback, useId, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import { ExaminedPhoto } from '../verdict/examined-photo.tsx';
import css from './detail.module.css';

interface PhotoGalleryProps {
  readonly examination: Examination;
  /** Whether nobody ever measured what its scores are worth. */
  readonly isOutside: boolean;
}

/** All photos of a check, one of them large. */
export function PhotoGallery({ examination, isOutside }: PhotoGalleryProps) {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const name = useId();
  const { id, photos } = examination;
  const photo = Math.min(chosen, photos.length - 1);
  return (
    <div className={css.gallery}>
      <LargePhoto key={photo} examination={examination} photo={photo} isOutside={isOutside} />
      {photos.length > 1 && (
        <>
          <fieldset className={css.strip} data-testid="photo-strip" data-value={photos.length}>
            <legend>{t('history.detail.photos')}</legend>
            {photos.map((_, at) => (
              // Photos have no name of their own, and never change their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <label key={at} className={css.small}>
                <input
                  type="radio"
                  name={name}
                  checked={at === photo}
                  aria-label={t('history.detail.photo-of', { photo: at + 1, count: photos.length })}
                  onChange={() => setChosen(at)}
                />
                <SmallPhoto id={id} photo={at} />
              </label>
            ))}
          </fieldset>
          {!isOutside && <ThisPhotoAlone examination={examination} photo={photo} />}
        </>
      )}
    </div>
  );
}

interface PhotoProps extends Pick<PhotoGalleryProps, 'examination'> {
  /** Its place, from 0. */
  readonly photo: number;
}

function LargePhoto({ examination: { id, photos }, photo, isOutside }: PhotoProps & PhotoGalleryProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.photo(id, photo), [records, id, photo]));
  const { verdict, saliency, fileName } = photos[photo] ?? {};
  if (!url || !verdict) return null;
  return (
    <ExaminedPhoto url={url} alt={t('history.detail.photo')} verdict={verdict} saliency={saliency} isOutside={isOutside}>
      {fileName && (
        <p className={css.fileName} data-testid="file-name">
          {t('history.detail.file', { name: fileName })}
        </p>
      )}
    </ExaminedPhoto>
  );
}

function SmallPhoto({ id, photo }: { readonly id: string; readonly photo: number }) {
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.thumbnail(id, photo), [records, id, photo]));
  return url ? <img className={css.thumbnail} src={url} alt="" /> : <span className={css.thumbnail} />;
}

function ThisPhotoAlone({ examination: { photos }, photo }: PhotoProps) {
  const { t, probability } = useLanguage();
  const verdict = photos[photo]?.verdict;
  if (!verdict) return null;
  const { band } = verdict;
  const words =
    band === 'refused'
      ? t('history.detail.photo-refused')
      : t('history.detail.photo-judged', {
          band: t(`band.${band}`),
          probability: probability(verdict.probability, Object.values(verdict.operatingPoints)),
        });
  return (
    <p className={css.alone} role="status">
      {words}
    </p>
  );
}
