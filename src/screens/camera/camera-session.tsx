import { useState } from 'react';
import css from './camera.module.css';
import { CameraProblemNotice } from './camera-problem-notice.tsx';
import { LiveCamera } from './live-camera.tsx';
import { StartingCamera } from './starting-camera.tsx';
import { StillPreview } from './still-preview.tsx';
import { useCamera } from './use-camera.ts';

interface CameraSessionProps {
  readonly onPhoto: (file: File) => void;
  /** Begins another session. */
  readonly onTryAgain: () => void;
}

/** From the start of a camera to a still that is used, or to what went wrong. */
export function CameraSession({ onPhoto, onTryAgain }: CameraSessionProps) {
  const [lens, setLens] = useState<string>();
  const [torch, setTorch] = useState(false);
  const [still, setStill] = useState<File>();
  const [stillFailed, setStillFailed] = useState(false);
  const camera = useCamera(lens, still === undefined && !stillFailed);
  const problem = stillFailed ? 'lost' : camera.stage === 'failed' ? camera.problem : undefined;
  const stage = still ? 'preview' : problem ? 'failed' : camera.stage;
  return (
    <div className={css.session} data-testid="camera-session" data-stage={stage}>
      {still && <StillPreview still={still} onUse={() => onPhoto(still)} onAgain={() => setStill(undefined)} />}
      {!still && problem && <CameraProblemNotice problem={problem} onPhoto={onPhoto} onTryAgain={onTryAgain} />}
      {stage === 'starting' && <StartingCamera />}
      {stage === 'live' && camera.stage === 'live' && (
        <LiveCamera
          key={camera.track.id}
          camera={camera}
          torch={torch}
          onTorch={setTorch}
          onLens={setLens}
          onStill={setStill}
          onFailed={() => setStillFailed(true)}
        />
      )}
    </div>
  );
}
