import { centredSquare, type PixelSource, preprocessRegion, type Region } from '../../../src/judgement/index.ts';

/** One way to look at a picture. */
export interface View {
  readonly name: string;
  /** Look at the centred square of the original rather than of a file that was squashed to a square. */
  readonly unsquashed: boolean;
  /** Share of the square's side that is kept, around its middle. */
  readonly zoom: number;
  /** Mirrored along the main diagonal, which also turns the direction of the light. */
  readonly transposed: boolean;
}

/** The file as it lies: what `predict` and the app see. Validation and test look at nothing else. */
export const AS_IT_LIES: View = { name: 'as-it-lies', unsquashed: false, zoom: 1, transposed: false };

/** How training looks at each picture, in the order in which views are tried. */
export const TRAINING_VIEWS: readonly View[] = [
  AS_IT_LIES,
  { name: 'unsquashed', unsquashed: true, zoom: 1, transposed: true },
  { name: 'zoomed', unsquashed: true, zoom: 0.8, transposed: false },
];

/**
 * What the network sees of a picture in one view.
 *
 * @param squashedAspect width / height that the original had, for a file that was squashed to a square; else 1.
 * @returns [size, size, 3] in [-1, 1].
 */
export function seeView(pixels: PixelSource, view: View, squashedAspect: number, size: number): Float32Array {
  const seen = preprocessRegion(pixels, regionOf(pixels, view, squashedAspect), size);
  return view.transposed ? transpose(seen, size) : seen;
}

function regionOf(pixels: PixelSource, view: View, squashedAspect: number): Region {
  const square = centredSquare(pixels.width, pixels.height);
  const aspect = view.unsquashed ? squashedAspect : 1;
  const width = Math.round((square.side * view.zoom) / Math.max(1, aspect));
  const height = Math.round(square.side * view.zoom * Math.min(1, aspect));
  return {
    x: square.x + Math.floor((square.side - width) / 2),
    y: square.y + Math.floor((square.side - height) / 2),
    width,
    height,
  };
}

function transpose(input: Float32Array, size: number): Float32Array {
  const output = new Float32Array(input.length);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const from = (y * size + x) * 3;
      output.set(input.subarray(from, from + 3), (x * size + y) * 3);
    }
  }
  return output;
}
