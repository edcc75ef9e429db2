import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import css from './compare.module.css';
import { PhotoWindow } from './photo-window.tsx';
import type { Shot } from './shots.ts';
import type { View } from './view.ts';

/** A photo of an examination behind a window onto the square that was scored. */
export function ShotWindow({ shot, view }: { readonly shot: Shot; readonly view: View }) {
  const { t, moment } = useLanguage();
  const { records } = useServices();
  const { examination, photo, place } = shot;
  const url = usePictureUrl(useCallback(() => records.photo(examination.id, place), [records, examination.id, place]));
  const date = moment(examination.takenAt);
  const { photo: size, frame } = photo.verdict.provenance;
  return (
    <figure className={css.shot}>
      <PhotoWindow url={url} alt={t('lesion.compare.photo', { date })} photo={size} square={frame} view={view} />
      <figcaption className={css.caption}>{date}</figcaption>
    </figure>
  );
}
