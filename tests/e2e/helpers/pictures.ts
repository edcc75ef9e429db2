import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawLesion } from '../../fixtures/lesion-pictures.ts';

/**
 * Dermoscopy and phone pictures of both classes: real ones from the data folder that `NAEVUS_DATA` names, else the project's
 * own drawings. As files, since `predict` reads files.
 */
export async function examplePictures(): Promise<string[]> {
  const data = process.env.NAEVUS_DATA;
  return data && existsSync(join(data, 'pad_ufes_20/labels.csv')) ? realPictures(data) : drawnPictures();
}

function realPictures(data: string): string[] {
  const dermoscopy = readTable(join(data, 'isic2018_val'), ['nv'], ['mel', 'bcc']);
  const phone = readTable(join(data, 'pad_ufes_20'), ['NEV'], ['MEL', 'BCC']);
  return [...dermoscopy, ...phone];
}

/** The first benign and the first malignant picture of a set. */
function readTable(folder: string, benign: string[], malignant: string[]): string[] {
  const [header = '', ...rows] = readFileSync(join(folder, 'labels.csv'), 'utf8').trim().split('\n');
  // Both columns stand before the first quoted field.
  const [file, dx] = ['file', 'dx'].map((name) => header.split(',').indexOf(name));
  const firstOf = (diagnoses: string[]) => {
    const row = rows.map((line) => line.split(',')).find((cells) => diagnoses.includes(cells[dx ?? -1] ?? ''));
    if (!row) throw new Error(`No ${diagnoses} in ${folder}`);
    return join(folder, row[file ?? -1] ?? '');
  };
  return [firstOf(benign), firstOf(malignant)];
}

async function drawnPictures(): Promise<string[]> {
  const pictures = [
    { seed: 1, malignant: false },
    { seed: 2, malignant: true },
    { seed: 3, malignant: false },
    { seed: 4, malignant: true },
  ];
  return Promise.all(pictures.map(async (one) => saveAs(`drawn-${one.seed}.jpg`, await drawLesion(one))));
}

/** Writes bytes to a file of this name in a new folder. */
export function saveAs(name: string, bytes: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), 'naevus-picture-')), name);
  writeFileSync(file, bytes);
  return file;
}
