import type { Frame } from '../../../src/judgement/index.ts';
import type { Picture } from '../augmentation/render-look.ts';
import { doJobs } from '../backend/pool.ts';
import type { Sample } from '../dataset/sample.ts';
import { startProgress } from '../report/progress.ts';

/** Decoded pictures that all threads share, so that none is decoded twice. */
export interface PixelStore {
  readonly blocks: readonly SharedArrayBuffer[];
  readonly places: readonly PixelPlace[];
}

export interface PixelPlace {
  /** Which block, and where in it. */
  readonly block: number;
  readonly offset: number;
  readonly width: number;
  readonly height: number;
  /** The frame that the app suggests. */
  readonly suggested: Frame;
}

/** Pictures are kept in blocks of about this size, filled one after the other, so that none is held twice. */
const BLOCK_BYTES = 2 ** 28;

/** Decodes the pictures of all samples, upright and in sRGB; place i is that of sample i. */
export async function storePixels(samples: readonly Sample[]): Promise<PixelStore> {
  const places: PixelPlace[] = [];
  const blocks: SharedArrayBuffer[] = [];
  let used = 0;
  const progress = startProgress('Decoding', samples.length);
  const jobs = samples.map(({ file }) => ({ kind: 'pixels', file }) as const);
  await doJobs(jobs, {}, (outcome, index) => {
    if (outcome.kind !== 'pixels') throw new Error(`${samples[index]?.file} could be read before and cannot now`);
    const { width, height, rgba, suggested } = outcome;
    let block = blocks.at(-1);
    if (!block || used + rgba.length > block.byteLength) {
      block = new SharedArrayBuffer(Math.max(BLOCK_BYTES, rgba.length));
      blocks.push(block);
      used = 0;
    }
    new Uint8Array(block, used, rgba.length).set(rgba);
    places.push({ block: blocks.length - 1, offset: used, width, height, suggested });
    used += rgba.length;
    progress.advance();
  });
  progress.stop();
  return { blocks, places };
}

/** @throws {RangeError} when the store has no such picture. */
export function pictureAt({ blocks, places }: PixelStore, index: number): Picture {
  const place = places[index];
  const block = place && blocks[place.block];
  if (!block) throw new RangeError(`No picture ${index} is stored`);
  const { offset, width, height } = place;
  return { width, height, rgba: new Uint8Array(block, offset, width * height * 4) };
}
