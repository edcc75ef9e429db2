import type { Frame } from '../../../src/judgement/index.ts';
import type { Look } from './random-look.ts';

/** A decoded picture: RGBA, row by row, opaque. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/** Luma by ITU-R BT.601. */
const LUMA = [0.299, 0.587, 0.114] as const;

/**
 * Draws what lies in a frame of a picture in a look.
 *
 * @param out to be filled: [size, size, 3] in [-1, 1].
 */
export function renderLook(picture: Picture, frame: Frame, look: Look, size: number, out: Float32Array): void {
  if (look.resolution >= 1) drawSquare(picture, frame, look, size, out);
  else {
    const small = Math.max(16, Math.round(size * look.resolution));
    const drawn = new Float32Array(small * small * 3);
    drawSquare(picture, frame, look, small, drawn);
    enlarge(drawn, small, size, out);
  }
  changeColours(out, look);
  if (look.window !== undefined) darkenOutside(out, size, look.window);
}

/** Values 0..255: the turned, shifted square, by bilinear samples, several a pixel where the picture shrinks. */
function drawSquare(picture: Picture, frame: Frame, look: Look, size: number, out: Float32Array): void {
  const { width, height } = picture;
  const side = frame.side * look.side;
  // One source pixel is drawn `stretch` wide, so a pixel of the drawing is that much narrower in the source.
  const step = side / size;
  const centreX = frame.x + frame.side / 2 + look.shiftX * side;
  const centreY = frame.y + frame.side / 2 + look.shiftY * side;
  const [cos, sin] = [Math.cos(look.turn), Math.sin(look.turn)];
  const mirror = look.mirrored ? -1 : 1;
  const samples = Math.max(1, Math.round(step / 1.2));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      let [red, green, blue] = [0, 0, 0];
      for (let s = 0; s < samples * samples; s++) {
        const dx = mirror * (x + ((s % samples) + 0.5) / samples - size / 2) * step;
        const dy = (y + (Math.floor(s / samples) + 0.5) / samples - size / 2) * step;
        const sourceX = reflect(centreX + (cos * dx - sin * dy) / look.stretch - 0.5, width - 1);
        const sourceY = reflect(centreY + (sin * dx + cos * dy) - 0.5, height - 1);
        const left = Math.floor(sourceX);
        const top = Math.floor(sourceY);
        const [right, down] = [sourceX - left, sourceY - top];
        const a = (top * width + left) * 4;
        const b = left < width - 1 ? a + 4 : a;
        const below = top < height - 1 ? width * 4 : 0;
        red += bilinear(picture.rgba, a, b, below, right, down);
        green += bilinear(picture.rgba, a + 1, b + 1, below, right, down);
        blue += bilinear(picture.rgba, a + 2, b + 2, below, right, down);
      }
      const at = (y * size + x) * 3;
      const count = samples * samples;
      out[at] = red / count;
      out[at + 1] = green / count;
      out[at + 2] = blue / count;
    }
  }
}

function bilinear(rgba: Uint8Array, a: number, b: number, below: number, right: number, down: number): number {
  const top = (rgba[a] as number) + right * ((rgba[b] as number) - (rgba[a] as number));
  const c = rgba[a + below] as number;
  return top + down * (c + right * ((rgba[b + below] as number) - c) - top);
}

/** Mirrors a place into 0..last, as often as it takes. */
function reflect(place: number, last: number): number {
  const period = 2 * last;
  if (period === 0) return 0;
  const within = Math.abs(place) % period;
  return within > last ? period - within : within;
}

/** Bilinear, pixel centres at half. */
function enlarge(small: Float32Array, from: number, to: number, out: Float32Array): void {
  const scale = from / to;
  for (let y = 0; y < to; y++) {
    const sourceY = Math.min(from - 1, Math.max(0, (y + 0.5) * scale - 0.5));
    const top = Math.floor(sourceY);
    const below = top < from - 1 ? from * 3 : 0;
    for (let x = 0; x < to; x++) {
      const sourceX = Math.min(from - 1, Math.max(0, (x + 0.5) * scale - 0.5));
      const left = Math.floor(sourceX);
      const beside = left < from - 1 ? 3 : 0;
      for (let channel = 0; channel < 3; channel++) {
        const at = (top * from + left) * 3 + channel;
        const upper = mix(small, at, at + beside, sourceX - left);
        const lower = mix(small, at + below, at + below + beside, sourceX - left);
        out[(y * to + x) * 3 + channel] = upper + (sourceY - top) * (lower - upper);
      }
    }
  }
}

function mix(values: Float32Array, a: number, b: number, share: number): number {
  return (values[a] as number) + share * ((values[b] as number) - (values[a] as number));
}

/** From 0..255 to [-1, 1], clipped as a camera would. */
function changeColours(out: Float32Array, { gains, contrast, saturation }: Look): void {
  for (let at = 0; at < out.length; at += 3) {
    const red = (out[at] as number) * gains[0];
    const green = (out[at + 1] as number) * gains[1];
    const blue = (out[at + 2] as number) * gains[2];
    const grey = LUMA[0] * red + LUMA[1] * green + LUMA[2] * blue;
    out[at] = toInput(grey + saturation * (red - grey), contrast);
    out[at + 1] = toInput(grey + saturation * (green - grey), contrast);
    out[at + 2] = toInput(grey + saturation * (blue - grey), contrast);
  }
}

function toInput(value: number, contrast: number): number {
  return Math.min(1, Math.max(-1, (contrast * (value - 127.5)) / 127.5));
}

/** The dark surround that some dermoscopes leave, so that it tells the network nothing. */
function darkenOutside(out: Float32Array, size: number, radius: number): void {
  const middle = size / 2;
  const limit = (radius * middle) ** 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if ((x + 0.5 - middle) ** 2 + (y + 0.5 - middle) ** 2 > limit)
        out.fill(-0.95, (y * size + x) * 3, (y * size + x) * 3 + 3);
    }
  }
}
