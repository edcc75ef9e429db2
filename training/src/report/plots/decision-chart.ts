import type { Report } from '../../../../src/judgement/index.ts';
import { share, whole } from '../words.ts';
import type { Chart } from './chart.ts';
import { emptyChart, grids, middleOf, modalityPanels, PANEL, type TestFigures, widthOf } from './panels.ts';
import { axes, axis, GREY, legend, line, lineStyle, title } from './style.ts';

const NAMES = { model: 'act on the model', treatAll: 'act on all', treatNone: 'act on none' } as const;
const STYLES = {
  model: lineStyle(0),
  treatAll: lineStyle(1),
  treatNone: { color: GREY, type: 'solid', width: 1.5 },
} as const;
type Strategy = keyof typeof NAMES;

/** The decision curve of each modality: the net benefit of acting from a probability upwards. */
export function decisionChart(report: Report): Chart {
  const panels = modalityPanels(report);
  if (panels.length === 0) return emptyChart('Decision curve on test pictures');
  const both = panels.map(({ figures }, i) =>
    axes(
      axis('probability from which one would act', { min: 0, max: 0.5, interval: 0.1, percent: true }),
      // Acting on all soon does much more harm than good, and would flatten the rest.
      axis('net benefit', { ...benefitRange(figures), decimals: 2 }),
      i,
    ),
  );
  return {
    width: widthOf(panels.length),
    height: 540,
    option: {
      title: panels.map(({ modality, figures: { n, positives } }, i) =>
        title(
          `Decision curve on test pictures: ${modality}`,
          `n = ${whole(n)}, ${whole(positives)} malignant; holds where ${share(positives / n)} of the lesions are malignant`,
          String(middleOf(i)),
        ),
      ),
      grid: grids(panels.length),
      xAxis: both.map(({ xAxis }) => xAxis),
      yAxis: both.map(({ yAxis }) => yAxis),
      legend: legend(Object.values(NAMES), {
        left: 'center',
        top: PANEL.top + PANEL.height + 60,
        orient: 'horizontal',
        itemGap: 30,
      }),
      series: panels.flatMap(({ figures }, panel) => seriesOf(figures, panel)),
    },
  };
}

function seriesOf({ decision }: TestFigures, panel: number) {
  const { min } = benefitRange({ decision });
  return (['treatNone', 'treatAll', 'model'] satisfies Strategy[]).map((strategy) => {
    const points = decision.map((point) => [point.threshold, point[strategy]] as const);
    const seen = points.filter(([, benefit]) => benefit >= min);
    return line({ name: NAMES[strategy], data: seen, style: STYLES[strategy], panel });
  });
}

function benefitRange({ decision }: Pick<TestFigures, 'decision'>) {
  const most = Math.max(...decision.map(({ model, treatAll }) => Math.max(model, treatAll)), 0.01);
  const stepsInOne = most > 0.3 ? 10 : 20;
  return { min: -1 / stepsInOne, max: Math.ceil(most * stepsInOne) / stepsInOne, interval: 1 / stepsInOne };
}
