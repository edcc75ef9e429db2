import type { Report } from '../../../../src/judgement/index.ts';
import { byChance, figure, percent, share, TOO_FEW, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

type Calibration = NonNullable<Report['calibration']['phone']>;
type Errors = Calibration['validation']['before'];

/** How each modality was calibrated, and what that did to the validation pictures. */
export function calibrationTables({ calibration }: Report): string {
  return blocks(
    '### Calibration',
    'Fitted on validation pictures at their natural mix: probability = sigmoid(slope x score + intercept). It holds where the share of malignant lesions (the prevalence) is that of the validation pictures.',
    table(
      ['camera', 'n', 'malignant', 'prevalence', 'slope', 'intercept', 'AUC on validation'],
      modalitiesOf(calibration).map(([modality, { slope, intercept, prevalence, validation }]) => [
        modality,
        whole(validation.n),
        whole(validation.positives),
        share(prevalence),
        slope.toFixed(3),
        intercept.toFixed(3),
        figure(validation.auc),
      ]),
    ),
    'On the pictures that it was fitted on, before (plain sigmoid of the score) and after:',
    table(
      [
        'validation pictures',
        'n',
        'malignant',
        'ECE before',
        'ECE after',
        'of which expected by chance',
        'Brier before',
        'Brier after',
      ],
      modalitiesOf(calibration).flatMap(([modality, { validation }]) => [
        [`all ${modality}`, whole(validation.n), whole(validation.positives), ...errorCells(validation)],
        ...validation.parts.map((part) => [
          `${modality}, ${part.by} ${part.key}`,
          whole(part.n),
          whole(part.positives),
          ...(part.outcome === 'too-few' ? [TOO_FEW, '', '', '', ''] : errorCells(part)),
        ]),
      ]),
    ),
    'What the thresholds do to the validation pictures on which they were chosen:',
    table(
      ['camera', 'threshold', 'n', 'sensitivity', 'specificity'],
      modalitiesOf(calibration).flatMap(([modality, { validation }]) =>
        (
          [
            ['low', validation.atLow],
            ['high', validation.atHigh],
          ] as const
        ).map(([name, { threshold, sensitivity, specificity }]) => [
          modality,
          `${name}, ${share(threshold)}`,
          whole(validation.n),
          percent(sensitivity),
          percent(specificity),
        ]),
      ),
    ),
    'On test pictures, which it never saw:',
    '![Calibration](calibration.png)',
  );
}

function errorCells({ before, after }: { readonly before: Errors; readonly after: Errors }): string[] {
  const ece = ({ ece }: Errors) => ece?.toFixed(3) ?? TOO_FEW;
  return [ece(before), ece(after), byChance(after.eceByChance), figure(before.brier), figure(after.brier)];
}
