import { cleanPhoto } from '../../judgement/index.ts';
import { unnamed } from '../unnamed.ts';

const JPEG_QUALITY = 0.95;
/** A camera that takes longer for a still has failed: the frame that is shown is taken instead. */
const STILL_WITHIN_MS = 5000;

/**
 * One still at the camera's full resolution where it takes stills, else the frame that is shown. What a camera writes beside the
 * pixels (place, time, device) is cut out.
 *
 * @throws {DOMException} EncodingError where the browser can make no picture of the frame.
 */
export async function takeStill(track: MediaStreamTrack, video: HTMLVideoElement): Promise<File> {
  const still = (await fromCamera(track)) ?? (await fromFrame(video));
  return unnamed(still);
}

async function fromCamera(track: MediaStreamTrack): Promise<Blob | undefined> {
  if (!('ImageCapture' in globalThis)) return undefined;
  try {
    const still = await withinTime(new ImageCapture(track).takePhoto());
    const { bytes } = cleanPhoto(new Uint8Array(await still.arrayBuffer()));
    return new Blob([bytes], { type: still.type });
  } catch {
    // Many cameras and drivers announce stills and then take none.
    return undefined;
  }
}

function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too slow')), STILL_WITHIN_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

async function fromFrame(video: HTMLVideoElement): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', JPEG_QUALITY));
  if (!blob) throw new DOMException('no picture of the frame', 'EncodingError');
  return blob;
}
