import { useCallback } from 'react';
import { useServices } from '../services.tsx';
import { usePictureUrl } from '../use-stored.ts';
import css from './place.module.css';

/** The first photo of an examination, beside words that say the rest. */
export function Thumbnail({ id }: { readonly id: string }) {
  const { records } = useServices();
  const url = usePictureUrl(useCallback(() => records.thumbnail(id), [records, id]));
  return url ? <img className={css.thumbnail} src={url} alt="" /> : <span className={css.thumbnail} />;
}
