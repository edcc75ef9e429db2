import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { UserError } from '../errors.ts';
import { type ClassMap, ownClassMap } from './class-map.ts';
import { LABELS } from './find-tables.ts';
import { leaveOut } from './leave-out.ts';
import { foldersIn, picturesBelow } from './picture-files.ts';
import { readClassFolders } from './read-class-folders.ts';
import { readLabelledSet } from './read-labelled-set.ts';
import { readPublishedSet } from './read-published-set.ts';
import type { Dataset } from './sample.ts';

export interface ReadingOptions {
  /** How pictures in class folders were taken. */
  readonly modality: Modality;
  /** What class folders of other names stand for; a `classes.json` in the data folder goes before it. */
  readonly classes?: ClassMap;
  /** Leave actinic keratoses out. */
  readonly dropActinicKeratoses?: boolean;
  /** Read sets whose classes come from different cameras, too. */
  readonly confounded?: boolean;
}

/**
 * Reads a data folder: one set, or a folder of sets. A set is a folder with a `labels.csv`, with the tables of a public set,
 * or with class folders.
 *
 * @throws {UserError} when there is no such folder or nothing in it to train on.
 */
export function readDataFolder(folder: string, options: ReadingOptions): Dataset {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new UserError(`No such folder: ${folder}. Point --data at a folder of pictures.`);
  }
  const own = readSet(folder, options);
  const sets = own
    ? [own]
    : foldersIn(folder).map((name) => readSet(join(folder, name), options) ?? leftAside(join(folder, name)));
  const found = sets.flatMap((set) => set.samples);
  const { samples, notes } = leaveOut(found, options);
  const allNotes = [...sets.flatMap((set) => set.notes), ...notes];
  if (samples.length === 0) throw nothingToTrainOn(folder, allNotes);
  return { samples, notes: allNotes };
}

function readSet(folder: string, { modality, classes }: ReadingOptions): Dataset | undefined {
  if (existsSync(join(folder, LABELS))) return readLabelledSet(folder);
  const published = readPublishedSet(folder);
  if (published) return published;
  const map: ClassMap = new Map([...(classes ?? []), ...ownClassMap(folder)]);
  const samples = readClassFolders(folder, modality, map);
  return samples && { samples, notes: [] };
}

function leftAside(folder: string): Dataset {
  const pictures = picturesBelow(folder).length;
  return {
    samples: [],
    notes: pictures > 0 ? [`${folder}: not used in this version (${pictures} pictures without labels)`] : [],
  };
}

function nothingToTrainOn(folder: string, notes: readonly string[]): UserError {
  return new UserError(
    `No labelled pictures below ${folder}. It needs a "benign" and a "malignant" folder (or folders named after diagnoses, or ` +
      'others that a classes.json explains), the tables of HAM10000, PAD-UFES-20 or an ISIC challenge, or sets with a labels.csv.' +
      notes.map((note) => `\n  ${note}`).join(''),
  );
}
