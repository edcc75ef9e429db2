import { existsSync } from 'node:fs';
import { basename, join, parse } from 'node:path';
import type { LesionLabel, Modality } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import { picturesBelow } from './picture-files.ts';
import type { Sample, Split } from './sample.ts';
import { percentileOf, splitOf } from './split.ts';

const LABELS: readonly LesionLabel[] = ['benign', 'malignant'];

const SPLIT_FOLDERS: readonly { readonly name: string; readonly split: Split }[] = [
  { name: 'train', split: 'training' },
  { name: 'val', split: 'validation' },
  { name: 'test', split: 'test' },
];

/** Whether a folder has class folders in it, or class folders below `train`, `val` or `test`. */
export function hasClassFolders(folder: string): boolean {
  return ['', ...SPLIT_FOLDERS.map(({ name }) => name)].some((part) =>
    LABELS.some((label) => existsSync(join(folder, part, label))),
  );
}

/**
 * Reads `benign` and `malignant` folders. With `train`, `val` or `test` above them those are the splits, and a split that is
 * missing is cut from `train`; without them the name of each picture decides.
 *
 * @throws {UserError} when a class is missing or has no pictures.
 */
export function readClassFolders(folder: string, modality: Modality): Sample[] {
  const present = SPLIT_FOLDERS.filter(({ name }) => LABELS.some((label) => existsSync(join(folder, name, label))));
  if (present.length === 0) return readClasses(folder, '', modality, splitOf);
  const missing = (split: Split) => !present.some((part) => part.split === split);
  return present.flatMap(({ name, split }) =>
    readClasses(folder, name, modality, (group) =>
      split === 'training' ? splitOfTraining(group, missing('test'), missing('validation')) : split,
    ),
  );
}

function splitOfTraining(group: string, needsTest: boolean, needsValidation: boolean): Split {
  if (needsTest && needsValidation) return splitOf(group);
  const heldBack = percentileOf(group) < 15;
  if (heldBack && needsTest) return 'test';
  return heldBack && needsValidation ? 'validation' : 'training';
}

function readClasses(folder: string, part: string, modality: Modality, splitOfGroup: (group: string) => Split): Sample[] {
  const set = basename(folder);
  return LABELS.flatMap((label) => {
    const classFolder = join(folder, part, label);
    const files = existsSync(classFolder) ? picturesBelow(classFolder) : [];
    if (files.length === 0) {
      throw new UserError(
        `No pictures in ${classFolder}. Put JPEG, PNG, WebP, GIF or AVIF files there: both classes are needed.`,
      );
    }
    return files.map((file): Sample => {
      const group = join(label, parse(file).dir, parse(file).name);
      const split = splitOfGroup(group);
      return {
        file: join(classFolder, file),
        set,
        split,
        label,
        group: `${set}/${part}/${group}`,
        modality,
        squashedAspect: 1,
      };
    });
  });
}
