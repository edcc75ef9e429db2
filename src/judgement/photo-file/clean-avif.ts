import { bytesOf, textAt } from './bytes.ts';
import { type Heif, readHeif, requireWithin } from './heif.ts';
import type { Extent } from './heif-items.ts';
import type { Box } from './iso-boxes.ts';

const BOXES: ReadonlySet<string> = new Set(['ftyp', 'meta', 'mdat']);
const PARTS: ReadonlySet<string> = new Set(['hdlr', 'pitm', 'iloc', 'iinf', 'iref', 'iprp', 'idat', 'dinf', 'grpl']);
/** Items that are pictures or put together from pictures, not data about them. */
const PICTURES: ReadonlySet<string> = new Set(['av01', 'grid', 'iovl', 'iden', 'sato', 'tmap']);
/** Properties that hold words, times or anything. */
const TELLING_PROPERTIES: ReadonlySet<string> = new Set(['udes', 'altt', 'crtt', 'mdft', 'uuid']);
/** Where the name of a handler begins in its box. */
const HANDLER_NAME = 24;

/**
 * Overwrites with zeros, in place, all that belongs to no picture, so that nothing that points into the file has to be changed,
 * and ends the file behind its last needed box. What is overwritten is renamed, so that no reader takes the zeros for data.
 */
export function cleanAvif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const heif = readHeif(bytes);
  const length = Math.max(...heif.boxes.filter(({ type }) => BOXES.has(type)).map(({ end }) => end));
  const pictures = extentsOfPictures(heif);
  requireWithin(pictures, length);
  const clean = Uint8Array.from(bytes.subarray(0, length));
  for (const box of unneededBoxes(heif)) if (box.end <= length) blank(clean, box);
  blankWords(clean, heif);
  const stores = [...heif.boxes, ...heif.parts].filter(({ type }) => type === 'mdat' || type === 'idat');
  for (const store of stores) zeroOutside(clean, store, pictures);
  beStill(clean);
  return clean;
}

function unneededBoxes({ boxes, parts, properties }: Heif): Box[] {
  return [
    ...boxes.filter(({ type }) => !BOXES.has(type)),
    ...parts.filter(({ type }) => !PARTS.has(type)),
    ...properties.filter(({ type }) => TELLING_PROPERTIES.has(type)),
  ];
}

/** The names of the handler and of the items. */
function blankWords(clean: Uint8Array, { parts, entries }: Heif) {
  const handlers = parts.filter(({ type }) => type === 'hdlr');
  for (const { body, end } of handlers) clean.fill(0, Math.min(body + HANDLER_NAME, end), end);
  for (const { type, typeAt, end } of entries) {
    if (!PICTURES.has(type)) clean.set(bytesOf('free'), typeAt);
    clean.fill(0, typeAt + 4, end);
  }
}

function extentsOfPictures({ entries, extents }: Heif): Extent[] {
  const pictures = entries.filter(({ type }) => PICTURES.has(type));
  return pictures.flatMap(({ id }) => extents.get(id) ?? []).sort((a, b) => a.start - b.start);
}

function blank(clean: Uint8Array, { start, body, end }: Box) {
  clean.set(bytesOf('free'), start + 4);
  clean.fill(0, body, end);
}

function zeroOutside(clean: Uint8Array, store: Box, kept: readonly Extent[]) {
  let from = store.body;
  for (const { start, end } of kept) {
    if (start > from) clean.fill(0, from, Math.min(start, store.end));
    from = Math.max(from, Math.min(end, store.end));
  }
  clean.fill(0, from, store.end);
}

/** The frames of an animation are gone, so it must not claim to be one. */
function beStill(clean: Uint8Array) {
  if (textAt(clean, 8) === 'avis') clean.set(bytesOf('avif'), 8);
}
