import type { Drawer } from './drawer.ts';
import { background, SIDE } from './drawn-parts.ts';

/** Many bent strokes that run much the same way, as in fur, grass, hair, wood and cloth. */
export function strands(draw: Drawer): string {
  const direction = draw.between(0, 2 * Math.PI);
  const disorder = draw.between(0.05, 1);
  const length = draw.between(15, 120);
  const width = draw.between(0.6, 5);
  const strokes = draw.times(draw.whole(250, 700), () => {
    const angle = direction + disorder * draw.between(-1, 1);
    const [x, y] = [draw.between(-0.1, 1.1) * SIDE, draw.between(-0.1, 1.1) * SIDE];
    const bend = () => draw.between(-0.2, 0.2) * length;
    const half = { x: (length / 2) * Math.cos(angle) + bend(), y: (length / 2) * Math.sin(angle) + bend() };
    const whole = { x: length * Math.cos(angle), y: length * Math.sin(angle) };
    return `<path d="M${x} ${y}q${half.x} ${half.y} ${whole.x} ${whole.y}" stroke="${draw.colour()}"/>`;
  });
  return `${background(draw)}<g fill="none" stroke-width="${width}" opacity="${draw.between(0.4, 1)}">${strokes}</g>`;
}
