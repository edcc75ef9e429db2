import { basename } from 'node:path';
import type { Split } from './sample.ts';

const WORDS: readonly { readonly split: Split; readonly words: readonly string[] }[] = [
  { split: 'training', words: ['train', 'training'] },
  { split: 'validation', words: ['val', 'valid', 'validation'] },
  { split: 'test', words: ['test', 'testing'] },
];

/** The split that a folder's name stands for, in small or large letters; `undefined` for any other folder. */
export function splitOfFolder(name: string): Split | undefined {
  return WORDS.find(({ words }) => words.includes(name.toLowerCase()))?.split;
}

/** The split that a table's name tells, as in `ISIC2018_Task3_Training_GroundTruth.csv`; `undefined` when it tells none. */
export function splitOfTable(file: string): Split | undefined {
  const parts = basename(file)
    .toLowerCase()
    .split(/[^a-z]+/);
  return WORDS.find(({ words }) => words.some((word) => parts.includes(word)))?.split;
}
