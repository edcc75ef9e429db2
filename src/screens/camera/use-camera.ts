import { useEffect, useState } from 'react';
import { type CameraProblem, cameraProblemFrom } from './camera-problem.ts';
import { type Lens, lenses, openCamera, stopCamera } from './open-camera.ts';

export type CameraState =
  /** The browser may be asking the person. */
  | { readonly stage: 'starting' }
  | {
      readonly stage: 'live';
      readonly stream: MediaStream;
      readonly track: MediaStreamTrack;
      readonly lenses: readonly Lens[];
    }
  | { readonly stage: 'failed'; readonly problem: CameraProblem };

const STARTING: CameraState = { stage: 'starting' };

/**
 * A camera that runs while it is wanted and the page is in sight, and is let go at once when not.
 *
 * @param lens undefined for one that looks away from the person.
 */
export function useCamera(lens: string | undefined, wanted: boolean): CameraState {
  const inSight = useInSight();
  const [state, setState] = useState<CameraState>(STARTING);
  useEffect(() => {
    if (!wanted || !inSight) return;
    let gone = false;
    let letGo: () => void = () => undefined;
    const fail = (problem: CameraProblem) => {
      letGo();
      if (!gone) setState({ stage: 'failed', problem });
    };
    const start = async () => {
      const stream = await openCamera(lens);
      letGo = () => stopCamera(stream);
      const [track] = stream.getVideoTracks();
      if (!track) throw new DOMException('no picture', 'NotFoundError');
      // It came after all, when nobody wanted it any more.
      if (gone) return letGo();
      track.addEventListener('ended', () => fail('lost'));
      const found = await lenses();
      if (!gone && track.readyState === 'live') setState({ stage: 'live', stream, track, lenses: found });
    };
    start().catch((error: unknown) => fail(cameraProblemFrom(error)));
    return () => {
      gone = true;
      letGo();
      setState(STARTING);
    };
  }, [lens, wanted, inSight]);
  return state;
}

function useInSight(): boolean {
  const [inSight, setInSight] = useState(() => document.visibilityState !== 'hidden');
  useEffect(() => {
    const look = () => setInSight(document.visibilityState !== 'hidden');
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return inSight;
}
