import { PhotoError } from '../photo-error.ts';
import { textAt, viewOf } from './bytes.ts';
import { type Box, boxesIn } from './iso-boxes.ts';

/** The versions of item boxes differ in the width of their numbers (ISO/IEC 14496-12, 8.11). */
interface Reader {
  readonly version: number;
  readonly flags: number;
  /** An unsigned number of 0, 1, 2, 4 or 8 bytes. */
  next(size: number): number;
}

/** Reads a full box: one whose body begins with a version and flags. */
function readerOf(bytes: Uint8Array, box: Box): Reader {
  const view = viewOf(bytes.subarray(0, box.end));
  let at = box.body + 4;
  const next = (size: number) => {
    const from = at;
    at += size;
    switch (size) {
      case 0:
        return 0;
      case 1:
        return view.getUint8(from);
      case 2:
        return view.getUint16(from);
      case 4:
        return view.getUint32(from);
      case 8:
        return Number(view.getBigUint64(from));
      default:
        throw new PhotoError({ code: 'photo-undecodable' }, `a number of ${size} bytes`);
    }
  };
  return { version: view.getUint8(box.body), flags: view.getUint8(box.body + 3), next };
}

/** The item that is the picture: its number. */
export function primaryItem(bytes: Uint8Array, pitm: Box): number {
  const { version, next } = readerOf(bytes, pitm);
  return next(version === 0 ? 2 : 4);
}

export interface ItemEntry {
  readonly id: number;
  readonly type: string;
  /** Where the four letters of the type stand. */
  readonly typeAt: number;
  readonly end: number;
}

export function itemEntries(bytes: Uint8Array, iinf: Box): ItemEntry[] {
  const { version } = readerOf(bytes, iinf);
  return boxesIn(bytes, iinf.body + 4 + (version === 0 ? 2 : 4), iinf.end).map((infe) => {
    const entry = readerOf(bytes, infe);
    const id = entry.next(entry.version === 3 ? 4 : 2);
    const typeAt = infe.body + 4 + (entry.version === 3 ? 6 : 4);
    return { id, type: textAt(bytes, typeAt), typeAt, end: infe.end };
  });
}

/** A run of bytes in the file. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where the data of each item lies. `idat` is where the data within the item boxes begins. */
export function itemExtents(bytes: Uint8Array, iloc: Box, idat: number): ReadonlyMap<number, Extent[]> {
  const { version, next } = readerOf(bytes, iloc);
  const sizes = next(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  const items = new Map<number, Extent[]>();
  const count = next(version < 2 ? 2 : 4);
  for (let i = 0; i < count; i++) {
    const id = next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : next(2) & 15;
    next(2);
    const base = next(baseSize) + (method === 1 ? idat : 0);
    const extents = next(2);
    // Extents that take no room could be counted for ever.
    if (extents > 1 && offsetSize + lengthSize + indexSize === 0)
      throw new PhotoError({ code: 'photo-undecodable' }, 'iloc');
    const found = Array.from({ length: extents }, () => {
      next(indexSize);
      const start = base + next(offsetSize);
      return { start, end: start + (next(lengthSize) || bytes.length - start) };
    });
    items.set(id, found);
  }
  return items;
}

/** The numbers, from 1 on, of the properties of an item (ISO/IEC 23008-12, 9.3). */
export function propertiesOf(bytes: Uint8Array, ipma: Box, item: number): number[] {
  const { version, flags, next } = readerOf(bytes, ipma);
  const wide = (flags & 1) === 1;
  const count = next(4);
  for (let i = 0; i < count; i++) {
    const id = next(version === 0 ? 2 : 4);
    const properties = Array.from({ length: next(1) }, () => (wide ? next(2) & 0x7fff : next(1) & 0x7f));
    if (id === item) return properties;
  }
  return [];
}
