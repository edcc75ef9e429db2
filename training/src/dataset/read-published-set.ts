import { UserError } from '../errors.ts';
import { tablesOf } from './find-tables.ts';
import { indexPictures } from './index-pictures.ts';
import { readHam10000 } from './read-ham10000.ts';
import { readIsicChallenge } from './read-isic-challenge.ts';
import { readPadUfes20 } from './read-pad-ufes-20.ts';
import type { Dataset } from './sample.ts';

/**
 * Reads a folder with a public set as its authors published it: HAM10000, PAD-UFES-20 or an ISIC challenge, by the columns
 * of its tables. Pictures may lie anywhere below the folder.
 *
 * @returns `undefined` when no table is of such a set.
 * @throws {UserError} when there is such a table but none of its pictures.
 */
export function readPublishedSet(folder: string): Dataset | undefined {
  const tables = tablesOf(folder);
  if (tables.length === 0) return undefined;
  const pictures = indexPictures(folder);
  const read = [
    ...tables.map((table) => readHam10000(table, pictures) ?? readPadUfes20(table, pictures)),
    readIsicChallenge(folder, tables, pictures),
  ].filter((set) => set !== undefined);
  if (read.length === 0) return undefined;
  const dataset = { samples: firstOfEachPicture(read), notes: read.flatMap(({ notes }) => notes) };
  if (dataset.samples.length === 0) {
    throw new UserError(
      `${folder} has tables of a public set, but none of the pictures that they name. Unpack the pictures below it.` +
        dataset.notes.map((note) => `\n  ${note}`).join(''),
    );
  }
  return dataset;
}

/** HAM10000 and ISIC 2018 may lie in one folder and name the same pictures. */
function firstOfEachPicture(read: readonly Dataset[]): Dataset['samples'] {
  const taken = new Set<string>();
  return read.flatMap(({ samples }) =>
    samples.filter(({ file }) => {
      const isNew = !taken.has(file);
      taken.add(file);
      return isNew;
    }),
  );
}
