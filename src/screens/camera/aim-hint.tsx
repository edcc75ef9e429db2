import type { RefObject } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Icon } from '../../ui/index.ts';
import css from './camera.module.css';
import { useAim } from './use-aim.ts';

/** What to do before the shutter is pressed; told when it changes and stays so for a moment. */
export function AimHint({ video }: { readonly video: RefObject<HTMLVideoElement | null> }) {
  const { t } = useLanguage();
  const aim = useAim(video);
  return (
    <p className={css.hint} role="status" data-testid="aim" data-value={aim ?? 'unknown'}>
      {aim && (
        <>
          <Icon name={aim === 'sharp' ? 'check' : 'alert'} />
          {t(`camera.aim.${aim}`)}
        </>
      )}
    </p>
  );
}
