import type { Report } from '../../../../src/judgement/index.ts';
import { figure, TOO_FEW, whole } from '../words.ts';
import type { Chart } from './chart.ts';
import { emptyChart, grids, middleOf, modalityPanels, type TestFigures, widthOf } from './panels.ts';
import { axes, axis, FAINT_LINE, line, lineStyle, title } from './style.ts';

const SQUARE = { width: 400, height: 400, top: 95, left: 80, gap: 100 };

/** The reliability diagram of each modality: observed share against mean probability, in bins of equal count. */
export function calibrationChart(report: Report): Chart {
  const panels = modalityPanels(report);
  if (panels.length === 0) return emptyChart('Calibration on test pictures');
  const share = { min: 0, max: 1, interval: 0.2, percent: true };
  const both = panels.map((_, i) => axes(axis('mean probability', share), axis('malignant among them', share), i));
  return {
    width: widthOf(panels.length, SQUARE),
    height: 560,
    option: {
      title: panels.map(({ modality, figures }, i) =>
        title(`Calibration on test pictures: ${modality}`, wordsOf(figures), String(middleOf(i, SQUARE))),
      ),
      grid: grids(panels.length, SQUARE),
      xAxis: both.map(({ xAxis }) => xAxis),
      yAxis: both.map(({ yAxis }) => yAxis),
      series: panels.flatMap(({ figures }, panel) => seriesOf(figures, panel)),
    },
  };
}

function wordsOf({ n, positives, ece, brier }: TestFigures): string {
  return [
    `n = ${whole(n)}, ${whole(positives)} malignant; bars: 95 % intervals; broken line: perfect`,
    `calibration error ${ece === null ? TOO_FEW : ece.toFixed(3)}, Brier score ${figure(brier)}`,
  ].join('\n');
}

function seriesOf({ calibration }: TestFigures, panel: number) {
  const style = lineStyle(0);
  const perfect = [
    [0, 0],
    [1, 1],
  ] as const;
  const points = calibration.map(({ predicted, observed }) => [predicted, observed.value] as const);
  const bars = calibration.map(({ predicted, observed }, i) => {
    const bar = [
      [predicted, observed.low],
      [predicted, observed.high],
    ] as const;
    return line({ name: `interval ${panel} ${i}`, data: bar, style: { ...style, width: 1.5 }, panel });
  });
  return [
    line({ name: `perfect ${panel}`, data: perfect, style: FAINT_LINE, panel }),
    ...bars,
    line({ name: `observed ${panel}`, data: points, style, symbols: true, panel }),
  ];
}
