import { useCallback, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { AimHint } from './aim-hint.tsx';
import css from './camera.module.css';
import { LensChoice } from './lens-choice.tsx';
import { LesionGuide } from './lesion-guide.tsx';
import { takeStill } from './take-still.ts';
import { TorchButton } from './torch-button.tsx';
import { abilitiesOf, setTorch } from './track-abilities.ts';
import type { CameraState } from './use-camera.ts';
import { ZoomSlider } from './zoom-slider.tsx';

interface LiveCameraProps {
  readonly camera: Extract<CameraState, { stage: 'live' }>;
  readonly torch: boolean;
  readonly onTorch: (torch: boolean) => void;
  readonly onLens: (id: string) => void;
  readonly onStill: (still: File) => void;
  readonly onFailed: () => void;
}

/** The live picture with all that helps to aim, and the shutter. */
export function LiveCamera({ camera, torch, onTorch, onLens, onStill, onFailed }: LiveCameraProps) {
  const { t } = useLanguage();
  const { stream, track, lenses } = camera;
  const video = useRef<HTMLVideoElement>(null);
  const [taking, setTaking] = useState(false);
  const [abilities] = useState(() => abilitiesOf(track));
  const { deviceId, facingMode } = track.getSettings();

  useEffect(() => {
    if (!video.current) return;
    video.current.srcObject = stream;
    // Some browsers start it only when told to; one that is taken away before it plays has nothing to say.
    video.current.play()?.catch(() => undefined);
  }, [stream]);
  useEffect(() => {
    // After another photo or lens the light is as it was.
    if (abilities.torch && torch) setTorch(track, true);
  }, [abilities, track, torch]);
  const focus = useCallback((shutter: HTMLButtonElement | null) => shutter?.focus(), []);

  const switchTorch = async (on: boolean) => {
    if (await setTorch(track, on)) onTorch(on);
  };
  const take = async () => {
    if (taking || !video.current) return;
    setTaking(true);
    await takeStill(track, video.current).then(onStill, onFailed);
    setTaking(false);
  };

  return (
    <>
      <video ref={video} className={css.picture} data-facing={facingMode} muted playsInline autoPlay tabIndex={-1} />
      <LesionGuide />
      <div className={css.top}>
        <AimHint video={video} />
      </div>
      <div className={css.controls}>
        {abilities.zoom && <ZoomSlider track={track} range={abilities.zoom} />}
        <div className={css.row}>
          <span className={css.side}>{abilities.torch && <TorchButton on={torch} onSwitch={switchTorch} />}</span>
          <button
            ref={focus}
            type="button"
            className={css.shutter}
            data-shutter=""
            aria-label={t('camera.shutter')}
            aria-disabled={taking}
            onClick={take}
          />
          <span className={css.side}>
            {lenses.length > 1 && <LensChoice lenses={lenses} lens={deviceId} onLens={onLens} />}
          </span>
        </div>
      </div>
    </>
  );
}
