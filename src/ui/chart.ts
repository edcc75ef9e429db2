import type { BandTone } from './band-badge.tsx';

/** How a part of a bar is drawn. Verdicts differ by pattern as well as by colour. */
export type ChartLook = 'plain' | BandTone;

/** What all bars of a chart are made of, in this order. */
export interface ChartSeries {
  readonly label: string;
  readonly look: ChartLook;
}

export interface ChartBar {
  readonly key: string;
  readonly label: string;
  /** For where there is little room. */
  readonly shortLabel?: string;
  /** One for each series, 0 or more. */
  readonly values: readonly number[];
  /** All values together, as it is written. */
  readonly total: string;
  /** Label and figures in words. */
  readonly spoken: string;
  /** What the bar opens. */
  readonly href?: string | undefined;
}

export interface ChartProps {
  /** What is counted, for whom the chart is read to. */
  readonly label: string;
  readonly series: readonly ChartSeries[];
  readonly bars: readonly ChartBar[];
}

export function totalOf({ values }: ChartBar): number {
  return values.reduce((sum, value) => sum + value, 0);
}
