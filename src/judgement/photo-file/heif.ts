import { PhotoError } from '../photo-error.ts';
import { textAt, viewOf } from './bytes.ts';
import { type Extent, type ItemEntry, itemEntries, itemExtents, primaryItem, propertiesOf } from './heif-items.ts';
import { type Box, boxesIn, boxesOfFile, firstBox } from './iso-boxes.ts';

/** What a HEIC or AVIF file consists of (ISO/IEC 23008-12): places in it. */
export interface Heif {
  readonly boxes: readonly Box[];
  /** The boxes in `meta`. */
  readonly parts: readonly Box[];
  readonly properties: readonly Box[];
  readonly entries: readonly ItemEntry[];
  readonly extents: ReadonlyMap<number, readonly Extent[]>;
}

/** @throws {PhotoError} for what is damaged, {@link RangeError} for what lies beyond the end. */
export function readHeif(bytes: Uint8Array): Heif {
  const boxes = boxesOfFile(bytes);
  const meta = firstBox(boxes, 'meta');
  const parts = boxesIn(bytes, meta.body + 4, meta.end);
  const idat = parts.find(({ type }) => type === 'idat')?.body ?? 0;
  const ipco = firstBox(partsOfProperties(bytes, parts), 'ipco');
  return {
    boxes,
    parts,
    properties: boxesIn(bytes, ipco.body, ipco.end),
    entries: itemEntries(bytes, firstBox(parts, 'iinf')),
    extents: itemExtents(bytes, firstBox(parts, 'iloc'), idat),
  };
}

/** Width and height of the picture, before it is turned or cropped. */
export function primarySize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const ispe = firstBox(propertiesOfPrimary(bytes), 'ispe');
  const view = viewOf(bytes);
  return { width: view.getUint32(ispe.body + 4), height: view.getUint32(ispe.body + 8) };
}

/** The ICC profile of the picture, if it has one. */
export function profileOfHeif(bytes: Uint8Array): Uint8Array | undefined {
  const colr = propertiesOfPrimary(bytes).find(
    ({ type, body }) => type === 'colr' && ['prof', 'rICC'].includes(textAt(bytes, body)),
  );
  return colr && bytes.subarray(colr.body + 4, colr.end);
}

/** The file itself, when nothing of its items is missing. */
export function requireWholeHeif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  for (const extents of readHeif(bytes).extents.values()) requireWithin(extents, bytes.length);
  return Uint8Array.from(bytes);
}

export function requireWithin(extents: readonly Extent[], length: number) {
  if (extents.some(({ start, end }) => start > length || end > length)) throw new PhotoError({ code: 'photo-truncated' });
}

function propertiesOfPrimary(bytes: Uint8Array): Box[] {
  const { parts, properties } = readHeif(bytes);
  const item = primaryItem(bytes, firstBox(parts, 'pitm'));
  const ipmas = partsOfProperties(bytes, parts).filter(({ type }) => type === 'ipma');
  return ipmas.flatMap((ipma) => propertiesOf(bytes, ipma, item)).flatMap((number) => properties[number - 1] ?? []);
}

function partsOfProperties(bytes: Uint8Array, parts: readonly Box[]): Box[] {
  const iprp = firstBox(parts, 'iprp');
  return boxesIn(bytes, iprp.body, iprp.end);
}
