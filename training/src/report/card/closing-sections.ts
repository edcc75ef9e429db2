import type { Report } from '../../../../src/judgement/index.ts';
import { counted } from '../words.ts';
import { blocks, bullets } from './markdown.ts';
import { countOf, inSplits } from './of-pictures.ts';

export function ethicalConsiderations(report: Report): string {
  return blocks(
    '## Ethical considerations',
    bullets([
      'A missed cancer can cost a life, a false alarm costs fear, money and a scar. That is why there are two thresholds, why the lower one accepts many false alarms, and why no answer says that all is well.',
      `The pictures are not those of everybody: of Fitzpatrick types V and VI there are ${inSplits(countOf(report, 'skinType', ['5', '6']))}. On dark skin melanoma is rarer, sits elsewhere and is found later, so a model that does worse there would do the most harm where care is already worst.`,
      'The model needs no name, no age and no sex, only a picture, and the picture stays on the device.',
      'The pictures come from published research sets, whose makers state the consent or the approval that they rest on; see the citations above.',
    ]),
  );
}

export function caveats({ data, test }: Report): string {
  const tested = data.sets.filter(({ splits }) => splits.test.pictures > 0).map(({ name }) => name);
  const smallest = [...test.sets].sort((a, b) => a.figures.n - b.figures.n)[0];
  return blocks(
    '## Caveats and recommendations',
    bullets([
      'All sets come from specialised clinics or from collections for research: their lesions were already chosen by somebody, and the share of cancers is far above that in daily life.',
      `The test pictures come from the same sets as the training pictures (${tested.join(', ')}), though from other lesions and patients. In other hospitals, with other cameras and on other people, expect it to do worse.`,
      ...(smallest
        ? [
            `Small sets say little: ${smallest.name} has ${counted(smallest.figures.n, 'test picture')}. Read the interval, not the figure.`,
          ]
        : []),
      'Subgroups are looked at one by one, and many of them: some will look better or worse by chance alone.',
      'Whoever wants to use it elsewhere should measure it there first, on pictures of their own, and calibrate it anew.',
    ]),
  );
}
