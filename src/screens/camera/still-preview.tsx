import { useCallback, useEffect, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Button } from '../../ui/index.ts';
import css from './camera.module.css';

interface StillPreviewProps {
  readonly still: File;
  readonly onUse: () => void;
  readonly onAgain: () => void;
}

/** The photo that was taken, before anything is done with it. */
export function StillPreview({ still, onUse, onAgain }: StillPreviewProps) {
  const { t } = useLanguage();
  const url = useObjectUrl(still);
  const focus = useCallback((button: HTMLDivElement | null) => button?.querySelector('button')?.focus(), []);
  return (
    <>
      {url && <img className={css.still} src={url} alt={t('camera.preview.photo')} />}
      <div className={css.controls}>
        <p className={css.question} role="status">
          {t('camera.preview.question')}
        </p>
        <div className={css.answers} ref={focus}>
          <Button kind="primary" large onClick={onUse}>
            {t('camera.preview.use')}
          </Button>
          <Button large onClick={onAgain}>
            {t('camera.preview.again')}
          </Button>
        </div>
      </div>
    </>
  );
}

function useObjectUrl(file: File): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
