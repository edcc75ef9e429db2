import { seededRandom } from '../../../src/evaluation/index.ts';
import { type PixelSource, pixelsInMemory } from '../../../src/judgement/index.ts';

export interface Blob {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour?: readonly [red: number, green: number, blue: number];
}

export interface DrawnSkin {
  readonly width: number;
  readonly height: number;
  readonly blobs?: readonly Blob[];
  /** Radius of a dermatoscope's round view, black beyond. */
  readonly vignette?: number;
  /** Black marks along the lower edge. */
  readonly ruler?: boolean;
  /** How much darker the right edge is than the left. */
  readonly shadow?: number;
  /** Store it as a square of this side. */
  readonly squashedTo?: number;
}

const SKIN = [222, 176, 152] as const;
const BROWN = [112, 70, 52] as const;

/** Skin with some noise, and what is wanted on it. */
export function drawSkin(drawing: DrawnSkin): PixelSource {
  const { width, height, squashedTo } = drawing;
  const columns = squashedTo ?? width;
  const rows = squashedTo ?? height;
  const random = seededRandom(7);
  const rgba = new Uint8Array(columns * rows * 4).fill(255);
  for (let i = 0; i < columns * rows; i++) {
    const x = (((i % columns) + 0.5) / columns) * width;
    const y = ((Math.floor(i / columns) + 0.5) / rows) * height;
    const light = 8 * random() - 4 - ((drawing.shadow ?? 0) * x) / width;
    const colour = colourAt(drawing, x, y);
    for (const k of [0, 1, 2] as const) rgba[i * 4 + k] = Math.max(0, Math.min(255, colour[k] + (colour[k] && light)));
  }
  return pixelsInMemory(columns, rows, rgba);
}

function colourAt({ width, height, blobs = [], vignette, ruler }: DrawnSkin, x: number, y: number) {
  if (vignette && Math.hypot(x - width / 2, y - height / 2) > vignette) return [0, 0, 0] as const;
  if (ruler && y > height * 0.92 && x % (width / 20) < width / 100) return [0, 0, 0] as const;
  const blob = blobs.find((one) => Math.hypot(x - one.x, y - one.y) < one.radius);
  return blob ? (blob.colour ?? BROWN) : SKIN;
}
