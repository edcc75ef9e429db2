// Whether the saliency shows what the score rests on: npm run bench -- saliency --data DIR [--pictures N] [--seed N]
import { parseArgs } from 'node:util';
import { readDataFolder } from '../training/src/dataset/read-data-folder.ts';
import { readModel } from '../training/src/export/model-folder.ts';
import { SHIPPED_MODEL } from '../training/src/paths.ts';
import { measureSaliency } from '../training/src/saliency/measure-saliency.ts';
import { saliencyTable } from '../training/src/saliency/saliency-table.ts';
import { WrongArguments } from './measurement.ts';

/** Prints how well the saliency of a model agrees with an occlusion map, camera by camera. */
export async function print(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      model: { type: 'string', default: SHIPPED_MODEL },
      pictures: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  if (!values.data) throw new WrongArguments('Name the folder of the pictures with --data.');
  const each = values.pictures === undefined ? undefined : wholeNumber(values.pictures);
  const { samples } = readDataFolder(values.data, { modality: 'phone' });
  const { files } = readModel(values.model);
  console.log(saliencyTable(await measureSaliency(samples, files, wholeNumber(values.seed), each)));
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new WrongArguments(`Not a whole number: ${text}.`);
  return Number(text);
}
