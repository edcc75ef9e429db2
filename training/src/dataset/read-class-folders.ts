import { basename, join, parse } from 'node:path';
import type { LesionLabel, Modality } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import type { ClassMap } from './class-map.ts';
import { type ClassFolder, findClassFolders, type Part } from './find-class-folders.ts';
import { markUndrawn } from './mark-undrawn.ts';
import type { Sample } from './sample.ts';

const LABELS: readonly LesionLabel[] = ['benign', 'malignant'];

/**
 * Reads folders named after classes or diagnoses. With `train`, `val` or `test` above them those are the splits; splits that
 * are missing are to be drawn from training.
 *
 * @param modality how the pictures were taken.
 * @param map what folders of other names stand for.
 * @returns `undefined` when the folder has no class folders.
 * @throws {UserError} when a class has no pictures, or a folder's name is not known.
 */
export function readClassFolders(folder: string, modality: Modality, map: ClassMap): Sample[] | undefined {
  const parts = findClassFolders(folder, map);
  if (parts.length === 0) return undefined;
  for (const part of parts) requireBothClasses(folder, part);
  return markUndrawn(parts.flatMap((part) => part.classes.flatMap((one) => samplesOf(folder, part, one, modality))));
}

function samplesOf(
  folder: string,
  part: Part,
  { folder: classFolder, label, diagnosis, name, pictures }: ClassFolder,
  modality: Modality,
): Sample[] {
  const set = basename(folder);
  return pictures.map((file) => ({
    file: join(classFolder, file),
    set,
    split: part.split ?? 'training',
    label,
    ...(diagnosis ? { diagnosis } : {}),
    group: [set, part.name, name, parse(file).dir, parse(file).name].filter((word) => word !== '').join('/'),
    modality,
    squashedAspect: 1,
  }));
}

function requireBothClasses(folder: string, { name, classes }: Part) {
  const empty = classes.find(({ pictures }) => pictures.length === 0);
  if (empty)
    throw new UserError(`No pictures in ${empty.folder}. Put JPEG, PNG, WebP, AVIF, GIF or BMP files there, or remove it.`);
  const absent = LABELS.find((label) => classes.every((one) => one.label !== label));
  if (absent) {
    throw new UserError(
      `No pictures in ${join(folder, name)} of the class ${absent}. Put a folder of them there: both classes are needed.`,
    );
  }
}
