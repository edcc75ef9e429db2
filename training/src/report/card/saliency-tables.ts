import type { Report } from '../../../../src/judgement/index.ts';
import { spreadInWords } from '../../saliency/saliency-table.ts';
import { whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

/** Whether the coloured map that the app lays over a photo shows what the score rests on. */
export function saliencyTables({ saliency }: Report): string {
  if (!saliency) return '';
  return blocks(
    '### What the score rests on',
    `The map that the app lays over a photo is an output of the network, whose mean is the score. Here it is compared with what happens to the score when a patch of the picture's mean colour, ${saliency.patchCells} cells wide, covers each cell of the map in turn: Spearman's rank correlation over the cells of a validation picture, as median and quartiles over the pictures. The correlation with the map of another picture shows how much of it is owed to lesions lying in the middle.`,
    table(
      ['camera', 'pictures', 'malignant', 'rank correlation', 'with the map of another picture'],
      modalitiesOf(saliency.modalities).map(([modality, { pictures, malignant, correlation, withAnotherPicture }]) => [
        modality,
        whole(pictures),
        whole(malignant),
        spreadInWords(correlation),
        spreadInWords(withAnotherPicture),
      ]),
    ),
  );
}
