import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { usePictureUrl } from '../use-stored.ts';
import css from './photos.module.css';
import type { JudgedPhoto } from './state.ts';

interface PhotoStripProps {
  readonly photos: readonly JudgedPhoto[];
  /** The place of the one that is shown large. */
  readonly shown: number;
  /** Whether nobody ever measured what their scores are worth. */
  readonly isOutside: boolean;
  readonly onShow: (place: number) => void;
}

/** The photos of one lesion, small, each with what it comes to by itself. */
export function PhotoStrip({ photos, shown, isOutside, onShow }: PhotoStripProps) {
  const { t } = useLanguage();
  return (
    <ul className={css.strip} aria-label={t('examine.photos')} data-testid="photo-strip">
      {photos.map((photo, place) => (
        <li key={photo.url}>
          <button type="button" className={css.small} aria-pressed={place === shown} onClick={() => onShow(place)}>
            <Thumbnail bytes={photo.thumbnail} />
            <span>{t('examine.photos.one', { photo: place + 1 })}</span>
            {!isOutside && <BandBadge plain band={photo.verdict.band} word={t(`band.${photo.verdict.band}`)} />}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ bytes }: { readonly bytes: ArrayBuffer }) {
  const url = usePictureUrl(useCallback(async () => ({ type: 'image/jpeg', bytes }), [bytes]));
  return <span className={css.thumbnail}>{url && <img src={url} alt="" />}</span>;
}
