import type { Report } from '../../../../src/judgement/index.ts';
import { share } from '../words.ts';
import { blocks, bullets, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

export function metrics({ calibration }: Report): string {
  return blocks(
    '## Metrics',
    bullets([
      'AUC: the chance that a malignant picture scores above a benign one. Average precision: the area under precision and recall',
      'Sensitivity: share of the malignant pictures that are called malignant. Specificity: share of the benign that are not',
      'Brier score and calibration error (ECE, ten bins of equal width): how far probabilities are from what is observed; 0 is best. A small set has an ECE above 0 by chance alone, so it gets no interval',
      'Expected by chance: the mean ECE of pictures whose classes are drawn from the stated probabilities, so that these are right (consistency resampling, Bröcker & Smith 2007, doi:10.1175/WAF993.1; photos of one lesion or patient drawn together); in brackets what 95 of 100 such draws stay below, and the share of them with an ECE at least as large as the observed one. A small share speaks against the calibration; a large one says that the pictures are too few to tell',
      'Two thresholds: from the low one a lesion is called at least uncertain, from the high one suspicious. They are probabilities, chosen on validation: the low one for a sensitivity of at least 95 %, the high one for a specificity of at least 90 %, where it is above the low one',
      'After each figure its 95 % interval in brackets: by bootstrap over lesions or patients, since photos of one lesion are not independent; for shares of a diagnosis, and for shares of exactly 0 or 1, by Wilson',
      'A group of fewer than 20 pictures, or with one class only, gets "too few" and no figure',
      'Figures of phone and dermoscope are never mixed. Pictures that were too poor to be used were left out beforehand (see "Training data"); all others count, even where the app would refuse to judge them',
    ]),
    table(
      ['camera', 'low threshold', 'high threshold'],
      modalitiesOf(calibration).map(([modality, { operatingPoints }]) => [
        modality,
        share(operatingPoints.low),
        share(operatingPoints.high),
      ]),
    ),
  );
}
