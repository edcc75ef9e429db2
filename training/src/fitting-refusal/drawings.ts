import { seededRandom } from '../../../src/evaluation/index.ts';
import { type Drawer, drawerFrom } from './drawer.ts';
import { background, gradientOf, SIDE, shape, texture, WHOLE } from './drawn-parts.ts';
import { solids } from './drawn-solids.ts';
import { strands } from './drawn-strands.ts';

/**
 * Kinds of pictures that are drawn by chance and show no skin. Overlapping shapes of many sizes ("dead leaves") and noise share
 * their statistics with photos of everyday things, so that a network can learn from them (Baradad 2021, arXiv:2106.05963).
 */
export const DRAWINGS = [
  'leaves',
  'noise',
  'scenery',
  'solids',
  'strands',
  'gradient',
  'stripes',
  'writing',
  'flat',
] as const;

export type DrawingKind = (typeof DRAWINGS)[number];

/** The drawing of that kind and seed, as SVG. */
export function drawing(kind: DrawingKind, seed: number): string {
  const draw = drawerFrom(seededRandom(seed));
  const body = BODIES[kind](draw);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${body}</svg>`;
}

const BODIES: Record<DrawingKind, (draw: Drawer) => string> = {
  leaves: (draw) => background(draw) + draw.times(draw.whole(20, 250), () => shape(draw, draw.colour())),
  noise: (draw) => `${texture(draw, 'noise')}<rect ${WHOLE} filter="url(#noise)"/>`,
  scenery: (draw) => {
    const textures = draw.times(4, (i) => texture(draw, `t${i}`) + gradientOf(draw, `g${i}`));
    const paint = (i: number) => (i % 2 === 0 ? `filter="url(#t${i % 4})"` : `fill="url(#g${i % 4})"`);
    const things = draw.times(draw.whole(4, 25), (i) => shape(draw, draw.colour(), paint(i)));
    return `${textures}<rect ${WHOLE} fill="url(#g0)"/>${things}`;
  },
  solids,
  strands,
  gradient: (draw) => `${gradientOf(draw, 'g')}<rect ${WHOLE} fill="url(#g)"/>`,
  stripes: (draw) => {
    const width = draw.between(3, 40);
    const colours = [draw.colour(), draw.colour(), draw.colour()];
    const stripes = draw.times(
      Math.ceil((2 * SIDE) / width),
      (i) =>
        `<rect x="${i * width - SIDE / 2}" y="${-SIDE}" width="${width}" height="${3 * SIDE}" fill="${colours[i % 3]}"/>`,
    );
    return `<g transform="rotate(${draw.whole(0, 180)} ${SIDE / 2} ${SIDE / 2})">${stripes}</g>`;
  },
  writing: (draw) => {
    const line = draw.between(8, 30);
    const ink = draw.colour();
    const lines = draw.times(Math.floor(SIDE / line), (row) =>
      draw.times(Math.floor(SIDE / line), (column) => letter(draw, column * line, row * line, line, ink)),
    );
    return background(draw) + lines;
  },
  flat: background,
};

/** Two strokes: enough to look like writing, and independent of the fonts of the machine. */
function letter(draw: Drawer, x: number, y: number, size: number, ink: string): string {
  if (draw.between(0, 1) < 0.15) return '';
  const point = () => `${x + draw.between(0.1, 0.8) * size} ${y + draw.between(0.1, 0.8) * size}`;
  return `<path d="M${point()} Q${point()} ${point()} L${point()}" stroke="${ink}" stroke-width="${size / 9}" fill="none"/>`;
}
