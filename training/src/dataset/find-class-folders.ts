import { join } from 'node:path';
import { UserError } from '../errors.ts';
import { CLASS_MAP_FILE, type ClassMap } from './class-map.ts';
import { classOfName, plainName } from './class-names.ts';
import type { RowLabel } from './label-of-row.ts';
import { foldersIn, picturesBelow } from './picture-files.ts';
import type { Split } from './sample.ts';
import { splitOfFolder } from './split-names.ts';

/** A folder in which the class folders of one split lie. */
export interface Part {
  /** Its name in the set's folder; '' when the class folders lie in that itself. */
  readonly name: string;
  /** `undefined` where no split folder lies above the class folders. */
  readonly split: Split | undefined;
  readonly classes: readonly ClassFolder[];
}

export interface ClassFolder extends RowLabel {
  /** Absolute, or as the set's folder is. */
  readonly folder: string;
  readonly name: string;
  /** Relative to the folder. */
  readonly pictures: readonly string[];
}

/**
 * The class folders of a set, in itself or below `train`, `val` (`valid`, `validation`) and `test`. A folder's name is looked
 * up in the map, then among class words and diagnoses.
 *
 * @returns an empty list when no folder's name is known: then it is no set of class folders.
 * @throws {UserError} when some names are known and others, with pictures in them, are not.
 */
export function findClassFolders(folder: string, map: ClassMap): Part[] {
  const below = foldersIn(folder).flatMap((name) => {
    const split = splitOfFolder(name);
    return split ? [{ name, split }] : [];
  });
  const parts = [...below, { name: '', split: undefined }].map(({ name, split }) => {
    const named = foldersIn(join(folder, name)).filter((child) => name !== '' || splitOfFolder(child) === undefined);
    return { name, split, named };
  });
  const isKnown = (name: string) => map.has(plainName(name)) || classOfName(name) !== undefined;
  if (!parts.some(({ named }) => named.some(isKnown))) return [];
  requireKnownNames(folder, parts, isKnown);
  return parts
    .map(({ name, split, named }) => ({ name, split, classes: classFoldersIn(join(folder, name), named, map) }))
    .filter(({ classes }) => classes.length > 0);
}

function classFoldersIn(folder: string, named: readonly string[], map: ClassMap): ClassFolder[] {
  return named.flatMap((name) => {
    const known = classUnder(map, name);
    return known ? [{ folder: join(folder, name), name, ...known, pictures: picturesBelow(join(folder, name)) }] : [];
  });
}

function classUnder(map: ClassMap, name: string): RowLabel | undefined {
  const mapped = map.get(plainName(name));
  if (mapped === undefined) return classOfName(name);
  if (mapped === 'ignore') return undefined;
  const known = classOfName(name);
  return known?.label === mapped ? known : { label: mapped };
}

function requireKnownNames(
  folder: string,
  parts: readonly { readonly name: string; readonly named: readonly string[] }[],
  isKnown: (name: string) => boolean,
) {
  const unknown = parts.flatMap(({ name, named }) =>
    named.filter((child) => !isKnown(child) && picturesBelow(join(folder, name, child)).length > 0),
  );
  if (unknown.length === 0) return;
  const names = [...new Set(unknown)];
  throw new UserError(
    `Not known what these folders of ${folder} stand for: ${names.join(', ')}. Say so in ${join(folder, CLASS_MAP_FILE)} ` +
      `or a file named with --classes: ${exampleFor(names)}, or "malignant".`,
  );
}

function exampleFor(names: readonly string[]): string {
  return JSON.stringify(Object.fromEntries(names.map((name, i) => [name, i === 0 ? 'benign' : 'ignore'])));
}
