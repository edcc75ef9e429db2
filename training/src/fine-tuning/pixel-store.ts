import type { Frame } from '../../../src/judgement/index.ts';
import type { Picture } from '../augmentation/render-look.ts';
import { doJobs } from '../backend/pool.ts';
import type { Sample } from '../dataset/sample.ts';
import { startProgress } from '../report/progress.ts';

/** Decoded pictures that all threads share, so that none is decoded twice. */
export interface PixelStore {
  readonly bytes: SharedArrayBuffer;
  readonly places: readonly PixelPlace[];
}

export interface PixelPlace {
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  /** The frame that the app suggests. */
  readonly suggested: Frame;
}

/** Decodes the pictures of all samples, upright and in sRGB; place i is that of sample i. */
export async function storePixels(samples: readonly Sample[]): Promise<PixelStore> {
  const places: PixelPlace[] = [];
  const parts: Uint8Array[] = [];
  const progress = startProgress('Decoding', samples.length);
  let offset = 0;
  const jobs = samples.map(({ file }) => ({ kind: 'pixels', file }) as const);
  await doJobs(jobs, {}, (outcome, index) => {
    if (outcome.kind !== 'pixels') throw new Error(`${samples[index]?.file} could be read before and cannot now`);
    const { width, height, rgba, suggested } = outcome;
    places.push({ offset, width, height, suggested });
    parts.push(rgba);
    offset += rgba.length;
    progress.advance();
  });
  progress.stop();
  const bytes = new SharedArrayBuffer(offset);
  const all = new Uint8Array(bytes);
  // Let go of each part once it is copied: together they are as large as the whole.
  for (let part = parts.pop(), end = offset; part; part = parts.pop()) {
    end -= part.length;
    all.set(part, end);
  }
  return { bytes, places };
}

/** @throws {RangeError} when the store has no such picture. */
export function pictureAt({ bytes, places }: PixelStore, index: number): Picture {
  const place = places[index];
  if (!place) throw new RangeError(`No picture ${index} is stored`);
  const { offset, width, height } = place;
  return { width, height, rgba: new Uint8Array(bytes, offset, width * height * 4) };
}
