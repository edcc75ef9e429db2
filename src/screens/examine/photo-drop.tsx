import { useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import css from './photo-drop.module.css';

interface PhotoDropProps {
  /** Must be stable. */
  readonly onPhotos: (photos: readonly File[]) => void;
}

/** Takes photos that are dropped or pasted anywhere on the page. */
export function PhotoDrop({ onPhotos }: PhotoDropProps) {
  const { t } = useLanguage();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (event: Event, files: FileList | undefined) => {
      if (!files || files.length === 0) return;
      event.preventDefault();
      onPhotos([...files]);
    };
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files);
    const drag = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      take(event, event.dataTransfer?.files);
    };
    window.addEventListener('paste', paste);
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('paste', paste);
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [onPhotos]);
  return over && <div className={css.veil}>{t('examine.drop-here')}</div>;
}
