import type { Sample } from '../dataset/sample.ts';
import type { CheckedFolder } from './data-check.ts';

/** The folder that each sample was found in, as the user named it. */
export function foldersBySample(folders: readonly CheckedFolder[]): Map<Sample, string> {
  return new Map(folders.flatMap(({ folder, samples }) => samples.map((sample) => [sample, folder] as const)));
}
