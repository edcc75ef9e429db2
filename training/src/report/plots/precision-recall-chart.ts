import type { Report } from '../../../../src/judgement/index.ts';
import { figure, share, whole } from '../words.ts';
import type { Chart } from './chart.ts';
import { axes, axis, legend, line, lineStyle, title } from './style.ts';

type TestSet = Report['test']['sets'][number];

/** Precision against recall, a line for each test set with both classes, with what chance would reach: the prevalence. */
export function precisionRecallChart({ test }: Report): Chart {
  const sets = test.sets.filter(({ figures }) => figures.precisionRecall.length > 0);
  const lines = sets.map((set, i) => line({ name: wordsOf(set), data: set.figures.precisionRecall, style: lineStyle(i) }));
  const chance = sets.map(({ figures }, i) => {
    const prevalence = figures.positives / figures.n;
    const level = [
      [0, prevalence],
      [1, prevalence],
    ] as const;
    return line({ name: `chance ${i}`, data: level, style: { ...lineStyle(i), width: 1, type: [1, 3] } });
  });
  const range = { min: 0, max: 1, interval: 0.2, percent: true };
  return {
    width: 980,
    height: 610,
    option: {
      title: title(
        'Precision and recall on test pictures',
        'average precision (AP) with 95 % interval by bootstrap over lesions or patients; thin dots: chance',
      ),
      ...axes(axis('recall (sensitivity)', range), axis('precision (positive predictive value)', range)),
      grid: { left: 80, top: 75, width: 470, height: 470 },
      legend: legend(
        lines.map(({ name }) => name),
        { left: 575, top: 'middle' },
      ),
      series: [...lines, ...chance],
    },
  };
}

function wordsOf({ name, modality, target, figures }: TestSet): string {
  const what = target === 'melanoma' ? 'melanoma' : 'malignant';
  return [
    `${name} (${modality}), ${what}`,
    `n = ${whole(figures.n)}, ${share(figures.positives / figures.n)} ${what}`,
    `AP ${figure(figures.averagePrecision)}`,
  ].join('\n');
}
