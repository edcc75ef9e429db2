import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import { picturesBelow } from './picture-files.ts';
import { hasClassFolders, readClassFolders } from './read-class-folders.ts';
import { readLabelledSet } from './read-labelled-set.ts';
import type { Dataset } from './sample.ts';

/**
 * Reads a data folder: one set, or a folder of sets. A set is a folder with a `labels.csv`, or with class folders.
 *
 * @param modality how pictures in class folders were taken.
 * @throws {UserError} when there is no such folder or nothing in it to train on.
 */
export function readDataFolder(folder: string, modality: Modality): Dataset {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(`No such folder: ${folder}. Point --data at a folder of pictures.`);
  }
  const own = readSet(folder, modality);
  const sets = own
    ? [own]
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => !entry.name.startsWith('.') && statSync(join(folder, entry.name)).isDirectory())
        .map((entry) => readSet(join(folder, entry.name), modality) ?? leftAside(join(folder, entry.name)));
  const samples = sets.flatMap((set) => set.samples);
  const notes = sets.flatMap((set) => set.notes);
  if (samples.length === 0) {
    throw new UserError(
      `No labelled pictures below ${folder}. It needs a "benign" and a "malignant" folder, or sets with a labels.csv.` +
        notes.map((note) => `\n  ${note}`).join(''),
    );
  }
  return { samples, notes };
}

function readSet(folder: string, modality: Modality): Dataset | undefined {
  if (existsSync(join(folder, 'labels.csv'))) return readLabelledSet(folder);
  if (hasClassFolders(folder)) return { samples: readClassFolders(folder, modality), notes: [] };
  return undefined;
}

function leftAside(folder: string): Dataset {
  const pictures = picturesBelow(folder).length;
  return {
    samples: [],
    notes: pictures > 0 ? [`${folder}: not used in this version (${pictures} pictures without labels)`] : [],
  };
}
