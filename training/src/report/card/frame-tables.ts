import type { Report } from '../../../../src/judgement/index.ts';
import { figure, percent, TOO_FEW, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

type Frames = NonNullable<Report['test']['frames']['phone']>;

const NAMES = {
  suggested: 'suggested by the app',
  centred: 'largest centred square',
  jittered: 'off by up to 15 %',
} as const;

/** What the frame of a picture changes. */
export function frameTables({ test }: Report): string {
  const frames = modalitiesOf(test.frames);
  if (frames.length === 0) return '';
  return blocks(
    '### Frames',
    'The same test pictures, framed in other ways:',
    table(
      ['frame', 'n', 'AUC', 'sensitivity, low', 'specificity, low', 'sensitivity, high', 'specificity, high'],
      frames.flatMap(([modality, entry]) => rowsOf(modality, entry)),
    ),
    ...frames.map(([modality, entry]) => spreadWords(modality, entry)),
  );
}

function rowsOf(modality: string, entry: Frames): string[][] {
  if (entry.outcome === 'too-few') return [[modality, whole(entry.n), TOO_FEW, '', '', '', '']];
  return (['suggested', 'centred', 'jittered'] as const).map((frame) => {
    const { auc, atLow, atHigh } = entry[frame];
    const rates = [atLow, atHigh].flatMap(({ sensitivity, specificity }) => [percent(sensitivity), percent(specificity)]);
    return [`${modality}, ${NAMES[frame]}`, whole(entry.n), figure(auc), ...rates];
  });
}

function spreadWords(modality: string, entry: Frames): string {
  if (entry.outcome === 'too-few') return '';
  const { logitSpread, otherBand, n } = entry;
  return `${modality} (n = ${whole(n)}): when the frame is somewhat off, the score of the middle picture varies by a standard deviation of ${logitSpread.median.toFixed(2)} on the scale of log odds, that of one in twenty by more than ${logitSpread.percentile95.toFixed(2)}; ${percent(otherBand)} of the pictures get another answer (low, uncertain or suspicious) in at least one such frame.`;
}
