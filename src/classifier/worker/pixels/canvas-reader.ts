import type { Region } from '../../../judgement/index.ts';
import { type Canvas, whiteCanvas } from '../intake/white-canvas.ts';
import type { RowReader } from './row-reader.ts';

/** Reads rows by drawing them, which works for every photo in every browser. */
export function canvasReader(bitmap: ImageBitmap): RowReader {
  let canvas: Canvas | undefined;
  return {
    order: [0, 1, 2],
    read: async (region, to, stride) => {
      const { width, height } = region;
      // One canvas for as many regions of the same size as follow each other.
      if (canvas?.width !== width || canvas.height < height) canvas = whiteCanvas({ width, height });
      const pixels = drawn(canvas, bitmap, region);
      for (let row = 0; row < height; row++) {
        to.set(pixels.subarray(row * width * 4, (row + 1) * width * 4), row * stride);
      }
    },
    close: () => {
      canvas = undefined;
    },
  };
}

/** RGBA bytes of a region, row by row. */
export function readByCanvas(bitmap: ImageBitmap, region: Region): Uint8ClampedArray {
  return drawn(whiteCanvas(region), bitmap, region);
}

function drawn({ context, clear }: Canvas, bitmap: ImageBitmap, { x, y, width, height }: Region): Uint8ClampedArray {
  clear();
  context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}
