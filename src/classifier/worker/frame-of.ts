import { liesWithin, suggestFrame, THUMBNAIL_SIDE } from '../../judgement/index.ts';
import { ClassifierError } from '../contract.ts';
import type { PhotoOptions } from '../messages.ts';
import type { OpenPhoto } from './open-photo.ts';

type Framed = Pick<OpenPhoto, 'width' | 'height' | 'pixels'>;

/**
 * The square to score: the one that was asked for, else the suggested one with the other candidates.
 *
 * @throws {ClassifierError} photo-frame-outside.
 */
export async function frameOf({ width, height, pixels }: Framed, { frame }: PhotoOptions) {
  if (!frame) {
    const thumbnail = await pixels.resize({ x: 0, y: 0, width, height }, THUMBNAIL_SIDE);
    return suggestFrame(thumbnail, width, height);
  }
  if (!liesWithin(frame, width, height)) throw new ClassifierError({ code: 'photo-frame-outside', frame, width, height });
  return { frame, candidates: undefined };
}
