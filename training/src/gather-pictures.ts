import { join } from 'node:path';
import { limitEachSet, type PreparedSamples, prepareSamples } from './dataset/prepare-samples.ts';
import { readDataFolder } from './dataset/read-data-folder.ts';
import { DESIGNS } from './fine-tuning/designs.ts';
import { countsTable, leftOutTable, policyInWords } from './report/summary.ts';
import type { TrainingSettings } from './train-settings.ts';

/**
 * Reads the data folder, leaves out what will not do, and splits what is left; tells what it found.
 *
 * @throws {UserError} when the data will not do.
 */
export async function gatherPictures(settings: TrainingSettings, tell: (text: string) => void): Promise<PreparedSamples> {
  const { data, modality, classes, dropActinicKeratoses, design, limit, seed, shares, splits, cache } = settings;
  const dataset = readDataFolder(data, {
    modality,
    ...(classes && { classes }),
    dropActinicKeratoses,
    confounded: design !== undefined && DESIGNS[design].confounded,
  });
  for (const note of dataset.notes) tell(note);
  const all = limit === undefined ? dataset.samples : limitEachSet(dataset.samples, limit, seed);
  const prepared = await prepareSamples(all, {
    ...(cache && { cacheFile: join(cache, 'measures') }),
    seed,
    shares,
    ...(splits && { splits: { file: splits, dataFolder: data } }),
  });
  for (const note of prepared.notes) tell(note);
  tell(`Labels\n${policyInWords(dropActinicKeratoses)}`);
  tell(`Pictures\n${countsTable(prepared.samples)}`);
  tell(`Left out\n${leftOutTable(prepared)}`);
  return prepared;
}
