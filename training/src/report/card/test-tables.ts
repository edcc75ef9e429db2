import type { Report, ReportedEvaluation } from '../../../../src/judgement/index.ts';
import { byChance, figure, percent, share, TOO_FEW, whole } from '../words.ts';
import { blocks, table } from './markdown.ts';
import { modalitiesOf } from './of-pictures.ts';

type Rates = ReportedEvaluation['atLow'];
type Row = readonly [name: string, figures: ReportedEvaluation];

/** The figures of each test set, and of the sets of a modality together. */
export function testTables({ test }: Report): string {
  const rows = [
    ...test.sets.map(
      ({ name, modality, target, figures }): Row => [
        `${name} (${modality}), ${target === 'melanoma' ? 'melanoma against the rest' : 'malignant against benign'}`,
        figures,
      ],
    ),
    ...modalitiesOf(test.modalities)
      .filter(([, { sets }]) => sets.length > 1)
      .map(([modality, { sets, figures }]): Row => [`all ${modality}: ${sets.join(' and ')}`, figures]),
  ];
  if (rows.length === 0) return 'There were no test pictures of a calibrated camera.';
  return blocks(
    '### On test pictures',
    rankingTable(rows),
    '![ROC curves](roc.png)',
    '![Precision and recall](precision-recall.png)',
    'From the low threshold on:',
    ratesTable(rows, ({ atLow }) => atLow),
    'From the high threshold on:',
    ratesTable(rows, ({ atHigh }) => atHigh),
    'Precision and negative predictive value hold at the share of malignant pictures in the set, which is far above that among the lesions of people at large: there, fewer of those called malignant are.',
    '![Decision curves](decision.png)',
  );
}

function rankingTable(rows: readonly Row[]): string {
  return table(
    [
      'test set',
      'n',
      'malignant',
      'AUC',
      'average precision',
      'Brier score',
      'calibration error',
      'of which expected by chance',
      'calibration slope',
    ],
    rows.map(([name, { n, positives, auc, averagePrecision, brier, ece, eceByChance, calibrationSlope }]) => [
      name,
      whole(n),
      whole(positives),
      figure(auc),
      figure(averagePrecision),
      figure(brier),
      ece?.toFixed(3) ?? TOO_FEW,
      byChance(eceByChance),
      calibrationSlope?.toFixed(2) ?? TOO_FEW,
    ]),
  );
}

function ratesTable(rows: readonly Row[], ratesOf: (figures: ReportedEvaluation) => Rates): string {
  return table(
    [
      'test set',
      'n',
      'threshold',
      'sensitivity',
      'specificity',
      'precision',
      'negative predictive value',
      'accuracy',
      'balanced accuracy',
      'F1',
      'true + / false + / true - / false -',
    ],
    rows.map(([name, figures]) => {
      const rates = ratesOf(figures);
      const { truePositives, falsePositives, trueNegatives, falseNegatives } = rates.confusion;
      return [
        name,
        whole(figures.n),
        share(rates.threshold),
        percent(rates.sensitivity),
        percent(rates.specificity),
        percent(rates.precision),
        percent(rates.negativePredictiveValue),
        percent(rates.accuracy),
        percent(rates.balancedAccuracy),
        figure(rates.f1),
        [truePositives, falsePositives, trueNegatives, falseNegatives].map(whole).join(' / '),
      ];
    }),
  );
}
