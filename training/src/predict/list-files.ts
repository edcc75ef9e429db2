import { statSync } from 'node:fs';
import { join } from 'node:path';
import { picturesBelow } from '../dataset/picture-files.ts';
import { userPath } from '../paths.ts';

/** One file to classify. */
export interface ListedFile {
  /** As the user named it; in a folder, the folder as named joined with the rest. */
  readonly shown: string;
  /** Absolute. */
  readonly file: string;
}

/** Files as given, in their order, and the pictures of folders, sorted. What does not exist is listed too, to be told of. */
export function listFiles(given: readonly string[]): ListedFile[] {
  return given.flatMap((path) => {
    const file = userPath(path);
    if (!statSync(file, { throwIfNoEntry: false })?.isDirectory()) return [{ shown: path, file }];
    return picturesBelow(file).map((inside) => ({ shown: join(path, inside), file: join(file, inside) }));
  });
}
