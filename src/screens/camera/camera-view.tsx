import { type KeyboardEvent, useCallback, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { VisuallyHidden } from '../../ui/index.ts';
import css from './camera.module.css';
import { CameraSession } from './camera-session.tsx';
import { CloseButton } from './close-button.tsx';

interface CameraViewProps {
  readonly onPhoto: (file: File) => void;
  readonly onClose: () => void;
}

/** The live picture of a camera over the whole window, with a guide for the lesion, that hands out one still. */
export function CameraView({ onPhoto, onClose }: CameraViewProps) {
  const { t } = useLanguage();
  const [attempt, setAttempt] = useState(0);
  const open = useCallback((dialog: HTMLDialogElement | null) => {
    if (dialog && !dialog.open) dialog.showModal();
  }, []);
  return (
    <dialog
      ref={open}
      className={css.camera}
      aria-label={t('camera.title')}
      data-testid="camera"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={pressShutter}
    >
      <VisuallyHidden>
        <h2>{t('camera.title')}</h2>
      </VisuallyHidden>
      <CameraSession key={attempt} onPhoto={onPhoto} onTryAgain={() => setAttempt(attempt + 1)} />
      <CloseButton onClose={onClose} />
    </dialog>
  );
}

/** Space and Enter take the photo wherever the focus is, but on a control that they work themselves. */
function pressShutter(event: KeyboardEvent<HTMLDialogElement>) {
  if (event.key !== ' ' && event.key !== 'Enter') return;
  if (event.target instanceof Element && event.target.closest('button, select, input, a, label')) return;
  const shutter = event.currentTarget.querySelector<HTMLButtonElement>('[data-shutter]');
  if (!shutter) return;
  event.preventDefault();
  shutter.click();
}
