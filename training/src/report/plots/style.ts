/** Colours that people with any colour vision can tell apart (Okabe & Ito 2008, jfly.uni-koeln.de/color), the yellow left out as too pale. */
const COLOURS = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#000000'] as const;

/** So that the lines can be told apart without colours too. */
const DASHES = ['solid', [8, 4], [2, 3], [10, 3, 2, 3], [5, 2], [12, 6]] as const;

export const GREY = '#767676';

const FONT = { fontFamily: 'DejaVu Sans, Liberation Sans, Arial, sans-serif', color: '#1a1a1a' };

/** The look of the `index`-th of several lines. */
export function lineStyle(index: number): { readonly color: string; readonly type: 'solid' | number[]; readonly width: 2 } {
  const dash = DASHES[index % DASHES.length] ?? 'solid';
  return { color: COLOURS[index % COLOURS.length] ?? GREY, type: dash === 'solid' ? dash : [...dash], width: 2 };
}

export const FAINT_LINE = { color: GREY, type: [4, 4], width: 1 };

/** A title in bold with a smaller line below it, centred over the chart or over the panel in the middle of `left`. */
export function title(text: string, subtext: string, left = '50%') {
  return {
    text,
    subtext,
    left,
    textAlign: 'center',
    textStyle: { ...FONT, fontSize: 15 },
    subtextStyle: { ...FONT, fontSize: 11.5, lineHeight: 15 },
  };
}

export interface AxisRange {
  readonly min?: number;
  readonly max?: number;
  readonly interval?: number;
  /** As percentages. */
  readonly percent?: boolean;
  readonly decimals?: number;
}

export function axis(name: string, { min, max, interval, percent, decimals }: AxisRange = {}) {
  const words = (value: number) => {
    if (percent) return `${Math.round(value * 100)} %`;
    return decimals === undefined ? String(value) : value.toFixed(decimals);
  };
  return {
    type: 'value',
    name,
    nameLocation: 'middle',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(interval !== undefined && { interval }),
    nameTextStyle: { ...FONT, fontSize: 12.5 },
    axisLabel: { ...FONT, fontSize: 11, formatter: words },
    axisLine: { show: true, onZero: false, lineStyle: { color: '#1a1a1a' } },
    axisTick: { show: true },
    splitLine: { lineStyle: { color: '#e4e4e4' } },
  };
}

/** Horizontal and vertical axis at the distances from their names that their labels need. */
export function axes(x: ReturnType<typeof axis>, y: ReturnType<typeof axis>, gridIndex = 0) {
  return {
    xAxis: { ...x, gridIndex, nameGap: 28 },
    yAxis: { ...y, gridIndex, nameGap: 46 },
  };
}

/** @param data names of lines. */
export function legend(data: readonly string[], place: Readonly<Record<string, number | string>>) {
  return {
    data: [...data],
    orient: 'vertical',
    itemWidth: 36,
    itemHeight: 8,
    // The lines alone tell them apart.
    itemStyle: { opacity: 0 },
    itemGap: 8,
    textStyle: { ...FONT, fontSize: 11.5, lineHeight: 15 },
    ...place,
  };
}

type Point = readonly [number, number];

export interface Line {
  readonly name: string;
  readonly data: readonly Point[];
  readonly style: { readonly color: string; readonly type: string | readonly number[]; readonly width: number };
  readonly symbols?: boolean;
  readonly panel?: number;
}

export function line({ name, data, style, symbols = false, panel = 0 }: Line) {
  return {
    type: 'line',
    name,
    data: data.map((point) => [...point]),
    xAxisIndex: panel,
    yAxisIndex: panel,
    symbol: symbols ? 'circle' : 'none',
    symbolSize: 7,
    lineStyle: { ...style, type: typeof style.type === 'string' ? style.type : [...style.type] },
    itemStyle: { color: style.color },
  };
}
