import type { Report } from '../../../../src/judgement/index.ts';
import { figure, whole } from '../words.ts';
import type { Chart } from './chart.ts';
import { axes, axis, FAINT_LINE, legend, line, lineStyle, title } from './style.ts';

type TestSet = Report['test']['sets'][number];

/** Sensitivity against 1 - specificity, a line for each test set with both classes. */
export function rocChart({ test }: Report): Chart {
  const sets = test.sets.filter(({ figures }) => figures.roc.length > 0);
  const lines = sets.map((set, i) => line({ name: wordsOf(set), data: set.figures.roc, style: lineStyle(i) }));
  const corners = [
    [0, 0],
    [1, 1],
  ] as const;
  const share = { min: 0, max: 1, interval: 0.2, percent: true };
  return {
    width: 980,
    height: 610,
    option: {
      title: title('ROC curves on test pictures', 'AUC with 95 % interval by bootstrap over lesions or patients'),
      ...axes(axis('1 - specificity: benign pictures called malignant', share), axis('sensitivity', share)),
      grid: { left: 80, top: 75, width: 470, height: 470 },
      legend: legend([...lines.map(({ name }) => name), 'chance'], { left: 575, top: 'middle' }),
      series: [...lines, line({ name: 'chance', data: corners, style: FAINT_LINE })],
    },
  };
}

function wordsOf({ name, modality, target, figures }: TestSet): string {
  const against = target === 'melanoma' ? 'melanoma against the rest' : 'malignant against benign';
  return [
    `${name} (${modality}), ${against}`,
    `n = ${whole(figures.n)}, ${whole(figures.positives)} malignant`,
    `AUC ${figure(figures.auc)}`,
  ].join('\n');
}
