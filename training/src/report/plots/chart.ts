import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import sharp from 'sharp';

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Pixels of the finished picture for each unit of a chart. */
const SCALE = 1.5;

export interface Chart {
  /** Units of the chart; fonts and lines are sized in them. */
  readonly width: number;
  readonly height: number;
  readonly option: EChartsCoreOption;
}

/** Draws a chart as a PNG of few colours, half as many pixels again as it has units. */
export async function renderChart({ width, height, option }: Chart): Promise<Buffer> {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption({ animation: false, backgroundColor: '#ffffff', ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return await sharp(Buffer.from(svg), { density: 72 * SCALE })
    .png({ palette: true, colours: 64, dither: 0, compressionLevel: 9, effort: 10 })
    .toBuffer();
}
