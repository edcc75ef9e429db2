import { seededRandom } from '../../../src/evaluation/index.ts';

/**
 * Kinds of pictures that are drawn by chance and show no skin. Overlapping shapes of many sizes ("dead leaves") and noise share
 * their statistics with photos of everyday things, so that a network can learn from them (Baradad 2021, arXiv:2106.05963).
 */
export const DRAWINGS = ['leaves', 'noise', 'scenery', 'gradient', 'stripes', 'writing', 'flat'] as const;

export type DrawingKind = (typeof DRAWINGS)[number];

/** Sides of the drawings, in pixels. */
const SIDE = 224;

/** The drawing of that kind and seed, as SVG. */
export function drawing(kind: DrawingKind, seed: number): string {
  const draw = drawerFrom(seededRandom(seed));
  const body = BODIES[kind](draw);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${body}</svg>`;
}

interface Drawer {
  between(low: number, high: number): number;
  whole(low: number, high: number): number;
  /** A colour around that of the whole drawing. */
  colour(): string;
  /** Maps noise of 0..1 to such colours, as a feColorMatrix. */
  colours(): string;
  times(count: number, make: (index: number) => string): string;
}

function drawerFrom(random: () => number): Drawer {
  const between = (low: number, high: number) => low + (high - low) * random();
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  const base = [random(), random(), random()] as const;
  // Most things are less colourful than chance would paint them.
  const vividness = between(0.15, 1);
  const tinted = () => base.map((share) => Math.round(255 * (share + vividness * (random() - share))));
  return {
    between,
    whole,
    colour: () => `rgb(${tinted()})`,
    colours: () =>
      [0, 1, 2]
        .map((channel) => {
          const row = [0, 0, 0, 0, (base[channel] ?? 0) - vividness];
          row[channel] = 2 * vividness;
          return row.join(' ');
        })
        .concat('0 0 0 0 1')
        .join(' '),
    times: (count, make) => Array.from({ length: count }, (_, index) => make(index)).join(''),
  };
}

const WHOLE = `width="${SIDE}" height="${SIDE}"`;

const BODIES: Record<DrawingKind, (draw: Drawer) => string> = {
  leaves: (draw) => background(draw) + draw.times(draw.whole(20, 250), () => shape(draw, draw.colour())),
  noise: (draw) => `${texture(draw, 'noise')}<rect ${WHOLE} filter="url(#noise)"/>`,
  scenery: (draw) => {
    const textures = draw.times(4, (i) => texture(draw, `t${i}`) + gradientOf(draw, `g${i}`));
    const paint = (i: number) => (i % 2 === 0 ? `filter="url(#t${i % 4})"` : `fill="url(#g${i % 4})"`);
    const things = draw.times(draw.whole(4, 25), (i) => shape(draw, draw.colour(), paint(i)));
    return `${textures}<rect ${WHOLE} fill="url(#g0)"/>${things}`;
  },
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

function background(draw: Drawer): string {
  return `<rect ${WHOLE} fill="${draw.colour()}"/>`;
}

/** A disc, box or triangle; small ones are more frequent than large ones. */
function shape(draw: Drawer, colour: string, paint = `fill="${colour}"`): string {
  const radius = 6 / draw.between(0.06, 1);
  const [x, y] = [draw.between(0, SIDE), draw.between(0, SIDE)];
  const corner = () => `${x + draw.between(-radius, radius)},${y + draw.between(-radius, radius)}`;
  const kind = draw.whole(0, 2);
  if (kind === 0) return `<circle cx="${x}" cy="${y}" r="${radius}" ${paint}/>`;
  if (kind === 1) {
    const turn = `transform="rotate(${draw.whole(0, 90)} ${x} ${y})"`;
    return `<rect x="${x - radius}" y="${y - radius / 2}" width="${2 * radius}" height="${radius}" ${turn} ${paint}/>`;
  }
  return `<polygon points="${corner()} ${corner()} ${corner()}" ${paint}/>`;
}

/** Coloured Perlin noise. */
function texture(draw: Drawer, id: string): string {
  const frequency = `${10 ** draw.between(-2.3, -0.6)} ${10 ** draw.between(-2.3, -0.6)}`;
  const noise = `type="${draw.whole(0, 1) ? 'turbulence' : 'fractalNoise'}" numOctaves="${draw.whole(1, 5)}"`;
  const opaque = `<feColorMatrix values="${draw.colours()}"/>`;
  const clipped = '<feComposite in2="SourceAlpha" operator="in"/>';
  return `<filter id="${id}"><feTurbulence ${noise} baseFrequency="${frequency}" seed="${draw.whole(0, 9999)}"/>${opaque}${clipped}</filter>`;
}

function gradientOf(draw: Drawer, id: string): string {
  const stops = draw.times(3, (i) => `<stop offset="${i / 2}" stop-color="${draw.colour()}"/>`);
  return draw.whole(0, 1)
    ? `<radialGradient id="${id}" cx="${draw.between(0, 1)}" cy="${draw.between(0, 1)}">${stops}</radialGradient>`
    : `<linearGradient id="${id}" gradientTransform="rotate(${draw.whole(0, 90)})">${stops}</linearGradient>`;
}

/** Two strokes: enough to look like writing, and independent of the fonts of the machine. */
function letter(draw: Drawer, x: number, y: number, size: number, ink: string): string {
  if (draw.between(0, 1) < 0.15) return '';
  const point = () => `${x + draw.between(0.1, 0.8) * size} ${y + draw.between(0.1, 0.8) * size}`;
  return `<path d="M${point()} Q${point()} ${point()} L${point()}" stroke="${ink}" stroke-width="${size / 9}" fill="none"/>`;
}
