import { type RefObject, useEffect, useState } from 'react';
import { useServices } from '../services.tsx';
import { useStore } from '../store.ts';
import { type Aim, aimOf } from './aim.ts';
import { guideCrop } from './guide-crop.ts';
import { NOTHING_YET, type Steady, steadied } from './steady.ts';

/** Often enough to follow a hand, seldom enough to leave the phone cool. */
const EVERY_MS = 300;
/** Twice what the network sees, so that making it smaller is done as for a photo. */
const MOST_SIDE = 448;

/** What the part of the live picture within the guide is good for; undefined until that is clear. */
export function useAim(video: RefObject<HTMLVideoElement | null>): Aim | undefined {
  const { engine } = useServices();
  const model = useStore(engine.state);
  const rules = model.stage === 'ready' ? model.model.manifest.quality : undefined;
  const [aim, setAim] = useState<Steady<Aim>>(NOTHING_YET);
  useEffect(() => {
    const canvas = document.createElement('canvas');
    const timer = setInterval(() => {
      const frame = video.current && frameWithin(video.current, canvas);
      if (frame) setAim((before) => steadied(before, aimOf(frame.rgba, frame.side, frame.frameSide, rules)));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [video, rules]);
  return aim.value;
}

function frameWithin(video: HTMLVideoElement, canvas: HTMLCanvasElement) {
  const crop = guideCrop(
    { width: video.clientWidth, height: video.clientHeight },
    { width: video.videoWidth, height: video.videoHeight },
  );
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!crop || !context) return undefined;
  const side = Math.min(MOST_SIDE, Math.round(crop.side));
  if (canvas.width !== side) {
    canvas.width = side;
    canvas.height = side;
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(video, crop.x, crop.y, crop.side, crop.side, 0, 0, side, side);
  return { rgba: context.getImageData(0, 0, side, side).data, side, frameSide: Math.round(crop.side) };
}
