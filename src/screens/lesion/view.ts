/** A square window onto a square picture: its middle, in shares 0..1 of the picture, and how many times it is enlarged. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export const WHOLE: View = { x: 0.5, y: 0.5, zoom: 1 };
export const MOST_ZOOM = 12;

/** Moves what is seen by shares of the window: a drag to the right shows what lies left. */
export function panned({ x, y, zoom }: View, dx: number, dy: number): View {
  return kept({ x: x - dx / zoom, y: y - dy / zoom, zoom });
}

/** Enlarges about a point of the window (0..1 from its left and top), which stays where it is. */
export function zoomed(view: View, factor: number, at = { x: 0.5, y: 0.5 }): View {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * factor));
  const shift = 1 / view.zoom - 1 / zoom;
  return kept({ x: view.x + (at.x - 0.5) * shift, y: view.y + (at.y - 0.5) * shift, zoom });
}

/** Whatever is done, the window shows the picture and nothing beside it. */
function kept({ x, y, zoom }: View): View {
  const half = 0.5 / zoom;
  const within = (value: number) => Math.min(1 - half, Math.max(half, value));
  return { x: within(x), y: within(y), zoom };
}
