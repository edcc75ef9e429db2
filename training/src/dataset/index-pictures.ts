import { dirname, join, parse } from 'node:path';
import { picturesBelow } from './picture-files.ts';

/** Folders of pictures that bear the names of photos and are none. */
const NO_PHOTOS = /mask|segmentation|superpixel|attribute/i;

/** The photos below a folder by name without extension, in whatever folder they lie. Of two with one name, the first. */
export function indexPictures(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const path of picturesBelow(folder)) {
    const id = pictureId(path);
    if (!NO_PHOTOS.test(dirname(path)) && !found.has(id)) found.set(id, join(folder, path));
  }
  return found;
}

/** What a table's word for a picture has in common with its file: the name without folder and extension. */
export function pictureId(name: string): string {
  const { name: stem, ext, base } = parse(name);
  return /^\.(jpe?g|png|webp|gif|avif)$/i.test(ext) ? stem : base;
}
