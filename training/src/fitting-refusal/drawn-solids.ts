import type { Drawer } from './drawer.ts';
import { gradientOf, SIDE, texture, WHOLE } from './drawn-parts.ts';

/** A few large rounded things with light, shadow and pattern, in front of a background that is often out of focus. */
export function solids(draw: Drawer): string {
  const blur = draw.whole(0, 1) ? draw.between(2, 8) : 0.01;
  const ground = draw.whole(0, 1) ? 'filter="url(#ground)"' : 'fill="url(#far)"';
  return [
    texture(draw, 'ground'),
    texture(draw, 'pattern'),
    gradientOf(draw, 'far'),
    `<filter id="soft"><feGaussianBlur stdDeviation="${draw.between(3, 9)}"/></filter>`,
    `<filter id="unsharp"><feGaussianBlur stdDeviation="${blur}"/></filter>`,
    `<g filter="url(#unsharp)"><rect ${WHOLE} ${ground}/>${table(draw)}</g>`,
    draw.times(draw.whole(1, 6), (i) => solid(draw, i)),
  ].join('');
}

/** Most photos of things show what they lie on. */
function table(draw: Drawer): string {
  const horizon = draw.between(0.3, 1.2) * SIDE;
  return `<rect y="${horizon}" ${WHOLE} fill="${draw.colour()}" opacity="${draw.between(0.5, 1)}"/>`;
}

function solid(draw: Drawer, index: number): string {
  const [x, y] = [draw.between(0.1, 0.9) * SIDE, draw.between(0.1, 0.9) * SIDE];
  const size = draw.between(0.1, 0.45) * SIDE;
  const outline = outlineAround(draw, x, y, size);
  const light = `<radialGradient id="light${index}" cx="${draw.between(0.1, 0.9)}" cy="${draw.between(0, 0.5)}" r="0.9">
    <stop offset="0" stop-color="${draw.colour()}"/><stop offset="1" stop-color="${draw.colour()}"/></radialGradient>`;
  const shadow = `<path d="${outline}" transform="translate(${draw.between(-12, 12)} ${draw.between(2, 16)})" opacity="0.5" filter="url(#soft)"/>`;
  const patterned = draw.whole(0, 2) === 0 ? `<path d="${outline}" filter="url(#pattern)" opacity="0.5"/>` : '';
  const shine = `<ellipse cx="${x - size / 4}" cy="${y - size / 3}" rx="${size / 6}" ry="${size / 10}" fill="white" opacity="${draw.between(0, 0.7)}" filter="url(#unsharp)"/>`;
  return `${light}${shadow}<path d="${outline}" fill="url(#light${index})"/>${patterned}${shine}`;
}

/** A closed curve whose radius waves around `size`, and that is longer than wide. */
function outlineAround(draw: Drawer, x: number, y: number, size: number): string {
  const waves = [2, 3, 4].map((times) => ({
    times,
    height: draw.between(0, 0.5 / times),
    phase: draw.between(0, 2 * Math.PI),
  }));
  const [flatness, turn] = [draw.between(0.3, 1), draw.between(0, Math.PI)];
  const points = Array.from({ length: 60 }, (_, i) => {
    const angle = (i / 60) * 2 * Math.PI;
    const radius = waves.reduce((sum, { times, height, phase }) => sum + height * Math.cos(times * angle + phase), 1);
    const [along, across] = [size * radius * Math.cos(angle), flatness * size * radius * Math.sin(angle)];
    const [dx, dy] = [along * Math.cos(turn) - across * Math.sin(turn), along * Math.sin(turn) + across * Math.cos(turn)];
    return `${(x + dx).toFixed(1)} ${(y + dy).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
