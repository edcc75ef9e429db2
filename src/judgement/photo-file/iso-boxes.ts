import { PhotoError } from '../photo-error.ts';
import { textAt, viewOf } from './bytes.ts';

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2): places in the file. */
export interface Box {
  readonly type: string;
  readonly start: number;
  /** Where the header ends. */
  readonly body: number;
  readonly end: number;
}

/**
 * The boxes in a part of a file, one after the other.
 *
 * @throws {PhotoError} photo-undecodable when one does not fit.
 */
export function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to; at = boxes.at(-1)?.end ?? to) {
    const box = boxAt(bytes, at, to);
    if (!box) throw new PhotoError({ code: 'photo-undecodable' }, `no box at ${at}`);
    boxes.push(box);
  }
  return boxes;
}

/** The boxes of a file up to the first thing that is none: some cameras append what they like. */
export function boxesOfFile(bytes: Uint8Array): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; at = boxes.at(-1)?.end ?? bytes.length) {
    const box = boxAt(bytes, at, bytes.length);
    if (!box) break;
    boxes.push(box);
  }
  return boxes;
}

export function firstBox(boxes: readonly Box[], type: string): Box {
  const found = boxes.find((box) => box.type === type);
  if (!found) throw new PhotoError({ code: 'photo-truncated' }, `no ${type}`);
  return found;
}

function boxAt(bytes: Uint8Array, start: number, to: number): Box | undefined {
  if (start + 8 > to) return undefined;
  const view = viewOf(bytes);
  const short = view.getUint32(start);
  const body = start + (short === 1 ? 16 : 8);
  if (body > to) return undefined;
  // A size of 0 means up to the end, one of 1 that the size follows in 64 bits.
  const size = short === 1 ? Number(view.getBigUint64(start + 8)) : short || to - start;
  const end = start + size;
  return end < body || end > to ? undefined : { type: textAt(bytes, start + 4), start, body, end };
}
