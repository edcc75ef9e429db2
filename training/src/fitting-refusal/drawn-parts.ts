import type { Drawer } from './drawer.ts';

/** Sides of the drawings, in pixels. */
export const SIDE = 224;
export const WHOLE = `width="${SIDE}" height="${SIDE}"`;

/** One colour all over. */
export function background(draw: Drawer): string {
  return `<rect ${WHOLE} fill="${draw.colour()}"/>`;
}

/** A disc, box or triangle; small ones are more frequent than large ones. */
export function shape(draw: Drawer, colour: string, paint = `fill="${colour}"`): string {
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
export function texture(draw: Drawer, id: string): string {
  const frequency = `${10 ** draw.between(-2.3, -0.6)} ${10 ** draw.between(-2.3, -0.6)}`;
  const noise = `type="${draw.whole(0, 1) ? 'turbulence' : 'fractalNoise'}" numOctaves="${draw.whole(1, 5)}"`;
  const opaque = `<feColorMatrix values="${draw.colours()}"/>`;
  const clipped = '<feComposite in2="SourceAlpha" operator="in"/>';
  return `<filter id="${id}"><feTurbulence ${noise} baseFrequency="${frequency}" seed="${draw.whole(0, 9999)}"/>${opaque}${clipped}</filter>`;
}

/** Three colours along a line or around a point. */
export function gradientOf(draw: Drawer, id: string): string {
  const stops = draw.times(3, (i) => `<stop offset="${i / 2}" stop-color="${draw.colour()}"/>`);
  return draw.whole(0, 1)
    ? `<radialGradient id="${id}" cx="${draw.between(0, 1)}" cy="${draw.between(0, 1)}">${stops}</radialGradient>`
    : `<linearGradient id="${id}" gradientTransform="rotate(${draw.whole(0, 90)})">${stops}</linearGradient>`;
}
