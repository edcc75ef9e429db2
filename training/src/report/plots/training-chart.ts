import type { Report } from '../../../../src/judgement/index.ts';
import { MODALITIES } from '../../../../src/vocabulary/index.ts';
import { picturesIn } from '../card/of-pictures.ts';
import { whole } from '../words.ts';
import type { Chart } from './chart.ts';
import { grids, middleOf, PANEL, widthOf } from './panels.ts';
import { axes, axis, FAINT_LINE, type Line, legend, line, lineStyle, title } from './style.ts';

/** Loss on training and AUC on validation after each epoch of the design that was kept. */
export function trainingChart(report: Report): Chart {
  const { run } = report;
  const panels = [
    { name: 'mean loss', lines: [lossLine(run)] },
    { name: 'AUC', lines: aucLines(report) },
  ].map(({ name, lines }, panel) => {
    const range = roundedRange(lines);
    return {
      axes: axes(epochAxis(run), axis(name, { ...range, decimals: 2 }), panel),
      lines: [...keptLines(run, range), ...lines],
    };
  });
  const names = panels.flatMap(({ lines }) => lines.map(({ name }) => name));
  return {
    width: widthOf(panels.length),
    height: 540,
    option: {
      title: [
        title(
          'Loss on training pictures',
          `design "${run.design}", n = ${whole(picturesIn(report, 'training'))}`,
          String(middleOf(0)),
        ),
        title('AUC on validation pictures', 'malignant against benign, by modality', String(middleOf(1))),
      ],
      grid: grids(panels.length),
      xAxis: panels.map(({ axes: { xAxis } }) => xAxis),
      yAxis: panels.map(({ axes: { yAxis } }) => yAxis),
      legend: legend([...new Set(names)], {
        left: 'center',
        top: PANEL.top + PANEL.height + 60,
        orient: 'horizontal',
        itemGap: 30,
      }),
      series: panels.flatMap(({ lines }, panel) => lines.map((one) => line({ ...one, panel }))),
    },
  };
}

function lossLine({ history }: Report['run']): Line {
  const data = history.map(({ epoch, loss }) => [epoch, loss] as const);
  return { name: 'training loss', data, style: lineStyle(3), symbols: true };
}

function aucLines({ run, calibration }: Report): Line[] {
  const modalities = MODALITIES.filter((modality) => run.history.some(({ validation }) => modality in validation));
  return modalities.map((modality, i) => ({
    name: `${modality}, n = ${whole(calibration[modality]?.validation.n ?? 0)}`,
    data: run.history.flatMap(({ epoch, validation: { [modality]: value } }) =>
      value === undefined ? [] : [[epoch, value] as const],
    ),
    style: lineStyle(i),
    symbols: true,
  }));
}

/** An upright line at the epoch whose weights are kept. */
function keptLines({ bestEpoch }: Report['run'], { min, max }: Range): Line[] {
  const data = [
    [bestEpoch, min],
    [bestEpoch, max],
  ] as const;
  return bestEpoch > 0 ? [{ name: `epoch ${bestEpoch}, kept`, data, style: FAINT_LINE }] : [];
}

function epochAxis({ history }: Report['run']) {
  return axis('epoch', {
    min: 0,
    max: Math.max(1, history.length),
    ...(history.length <= 20 && { interval: history.length < 8 ? 1 : 2 }),
  });
}

interface Range {
  readonly min: number;
  readonly max: number;
}

const STEPS_IN_ONE = 20;

/** From a round figure below all points to one above all. */
function roundedRange(lines: readonly Line[]): Range {
  const values = lines.flatMap(({ data }) => data.map(([, value]) => value));
  if (values.length === 0) return { min: 0, max: 1 };
  const first = Math.floor(Math.min(...values) * STEPS_IN_ONE);
  const last = Math.max(first + 1, Math.ceil(Math.max(...values) * STEPS_IN_ONE));
  return { min: first / STEPS_IN_ONE, max: last / STEPS_IN_ONE };
}
