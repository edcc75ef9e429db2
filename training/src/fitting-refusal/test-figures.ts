import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';
import { lesionsSeen, type RefusalSource, seeScenes } from './fit-from-samples.ts';
import type { FittedRefusal } from './fit-refusal.ts';
import { healthySkinIn } from './healthy-skin.ts';
import { type RefusalFigures, refusalFigures } from './refusal-figures.ts';
import type { Scene } from './scene.ts';

/**
 * How well the finished refusal tells test pictures without lesions from test lesions: skin cut out of test pictures, for
 * each modality, and pictures of things, where there are any. The lesions are among the kinds, for the share of them that is
 * refused. Decides nothing.
 *
 * @param objects files of pictures without lesions.
 */
export async function refusalTestFigures(
  { refusal }: Pick<FittedRefusal, 'refusal'>,
  source: RefusalSource,
  objects: readonly string[],
): Promise<RefusalFigures[]> {
  const test = source.samples.filter(({ split }) => split === 'test');
  const lesions = await lesionsSeen(test, source);
  const figures: RefusalFigures[] = [];
  for (const modality of MODALITIES) {
    const own = lesions.filter((lesion) => lesion.modality === modality);
    if (own.length === 0) continue;
    const skin = await seeScenes(await skinCuts(test.filter((sample) => sample.modality === modality)), source);
    figures.push(
      ...refusalFigures(refusal, own, [
        { name: `lesions, ${modality}`, pictures: own },
        { name: `malignant lesions, ${modality}`, pictures: own.filter(({ malignant }) => malignant) },
        { name: `skin, ${modality}`, pictures: skin },
      ]),
    );
  }
  const pictures = objects.map((file): Scene => ({ kind: 'picture', file }));
  return [
    ...figures,
    ...refusalFigures(refusal, lesions, [{ name: 'objects', pictures: await seeScenes(pictures, source) }]),
  ];
}

async function skinCuts(samples: readonly Sample[]): Promise<Scene[]> {
  const cuts = await Promise.all(
    samples.map(async ({ file }) => (await healthySkinIn(file, 1)).map((square): Scene => ({ kind: 'cut', file, square }))),
  );
  return cuts.flat();
}
