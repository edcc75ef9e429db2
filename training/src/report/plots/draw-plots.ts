import type { Report } from '../../../../src/judgement/index.ts';
import { calibrationChart } from './calibration-chart.ts';
import { renderChart } from './chart.ts';
import { decisionChart } from './decision-chart.ts';
import { precisionRecallChart } from './precision-recall-chart.ts';
import { rocChart } from './roc-chart.ts';
import { trainingChart } from './training-chart.ts';

const CHARTS = {
  'roc.png': rocChart,
  'precision-recall.png': precisionRecallChart,
  'calibration.png': calibrationChart,
  'decision.png': decisionChart,
  'training-curves.png': trainingChart,
} as const;

export type PlotName = keyof typeof CHARTS;

export const PLOT_NAMES = Object.keys(CHARTS) as readonly PlotName[];

/** The plots of a report as PNG. Their data are in the report. */
export async function drawPlots(report: Report): Promise<{ readonly name: PlotName; readonly png: Uint8Array }[]> {
  return await Promise.all(PLOT_NAMES.map(async (name) => ({ name, png: await renderChart(CHARTS[name](report)) })));
}
