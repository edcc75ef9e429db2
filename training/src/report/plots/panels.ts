import type { Report } from '../../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../../src/vocabulary/index.ts';
import type { Chart } from './chart.ts';
import { title } from './style.ts';

export type TestFigures = NonNullable<Report['test']['modalities']['phone']>['figures'];

export const PANEL = { width: 470, height: 330, top: 85, left: 80, gap: 100 };

/** The modalities that have test figures, each to be drawn in a panel of its own, since nothing is pooled over them. */
export function modalityPanels({ test }: Report): { readonly modality: Modality; readonly figures: TestFigures }[] {
  return MODALITIES.flatMap((modality) => {
    const figures = test.modalities[modality]?.figures;
    return figures && figures.n > 0 ? [{ modality, figures }] : [];
  });
}

/** Side by side, as wide as told. */
export function grids(count: number, { width, height, top, left, gap } = PANEL) {
  return Array.from({ length: count }, (_, i) => ({ left: left + i * (width + gap), top, width, height }));
}

/** Units that so many panels need. */
export function widthOf(count: number, { width, left, gap } = PANEL): number {
  return left + Math.max(1, count) * (width + gap) - gap + 40;
}

/** Where the title of a panel has its middle. */
export function middleOf(panel: number, { width, left, gap } = PANEL): number {
  return left + panel * (width + gap) + width / 2;
}

/** What stands in place of a plot for which there are no pictures. */
export function emptyChart(text: string): Chart {
  return { width: widthOf(1), height: 120, option: { title: title(text, 'no test pictures of a calibrated camera') } };
}
