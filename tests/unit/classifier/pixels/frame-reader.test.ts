import { afterEach, describe, expect, it, vi } from 'vitest';
import { frameReader } from '../../../../src/classifier/worker/pixels/frame-reader.ts';
import { pixelsInMemory, type Region } from '../../../../src/judgement/index.ts';

const WIDTH = 60;
const HEIGHT = 40;
const photo = pixelsInMemory(
  WIDTH,
  HEIGHT,
  Uint8Array.from({ length: WIDTH * HEIGHT * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 37) % 251)),
);
const bitmap = { width: WIDTH, height: HEIGHT } as ImageBitmap;

/** A canvas on which the photo is drawn as it is. */
class Canvas {
  getContext() {
    let shown: Region | undefined;
    return {
      fillRect: () => undefined,
      drawImage: (_: unknown, x: number, y: number, width: number, height: number) => {
        shown = { x, y, width, height };
      },
      getImageData: () => ({ data: shown && photo.read(shown) }),
    };
  }
}

/** A browser whose frames have this format and, of each pixel, these bytes at these places. */
function browserWith(format: string, order: readonly number[], shift = 0) {
  const closed = vi.fn();
  vi.stubGlobal('OffscreenCanvas', Canvas);
  vi.stubGlobal(
    'VideoFrame',
    class {
      format = format;
      close = closed;
      async copyTo(to: Uint8Array, { rect }: { rect: Region }) {
        const rgba = photo.read({ ...rect, x: Math.max(0, rect.x - shift) });
        for (let i = 0; i < to.length; i++) to[i] = rgba[i - (i % 4) + (order[i % 4] ?? 3)] ?? 0;
      }
    },
  );
  return closed;
}

afterEach(() => vi.unstubAllGlobals());

describe('pixels copied as they lie in memory', () => {
  it.each([
    ['RGBX', [0, 1, 2, 3]],
    ['BGRX', [2, 1, 0, 3]],
  ])('are those of the photo, with channels in the order that %s says', async (format, order) => {
    const closed = browserWith(format, order);
    const reader = await frameReader(bitmap);
    expect(reader?.order).toEqual(order.slice(0, 3));
    reader?.close();
    expect(closed).toHaveBeenCalledOnce();
  });

  it.each([
    ['may be transparent', 'RGBA', [0, 1, 2, 3], 0],
    ['are not of red, green and blue', 'I420', [0, 1, 2, 3], 0],
    ['are in another order than the browser says', 'RGBX', [2, 1, 0, 3], 0],
    ['lie elsewhere than in what is drawn', 'RGBX', [0, 1, 2, 3], 1],
  ])('are not taken where they %s', async (_, format, order, shift) => {
    const closed = browserWith(format, order, shift);
    expect(await frameReader(bitmap)).toBeUndefined();
    expect(closed).toHaveBeenCalledOnce();
  });

  it('are not taken in a browser that has no frames', async () => {
    expect(await frameReader(bitmap)).toBeUndefined();
  });
});
