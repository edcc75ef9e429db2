import type { Region } from '../../../judgement/index.ts';
import { readByCanvas } from './canvas-reader.ts';
import type { RowReader } from './row-reader.ts';

/** Opaque pixels of four bytes, the only ones that can be copied as they are. */
const ORDERS: Readonly<Record<string, RowReader['order']>> = { RGBX: [0, 1, 2], BGRX: [2, 1, 0] };

/** Pixels along a side of the squares that are compared. */
const SAMPLE = 16;

/**
 * Copies rows as they lie in memory, several times as fast as drawing them.
 *
 * @returns undefined where the browser cannot, where the photo may be transparent, and where a sample of the pixels is not exactly
 *   what drawing them gives.
 */
export async function frameReader(bitmap: ImageBitmap): Promise<RowReader | undefined> {
  if (!('VideoFrame' in globalThis)) return undefined;
  let frame: VideoFrame | undefined;
  try {
    frame = new VideoFrame(bitmap, { timestamp: 0 });
    const reader = readerOf(frame);
    if (reader && (await agreesWithCanvas(reader, bitmap))) return reader;
  } catch {
    // A browser that only knows frames of videos.
  }
  frame?.close();
  return undefined;
}

function readerOf(frame: VideoFrame): RowReader | undefined {
  const order = ORDERS[frame.format ?? ''];
  if (!order) return undefined;
  return {
    order,
    read: async (rect, to, stride) => {
      await frame.copyTo(to, { rect, layout: [{ offset: 0, stride }] });
    },
    close: () => frame.close(),
  };
}

async function agreesWithCanvas(reader: RowReader, bitmap: ImageBitmap): Promise<boolean> {
  for (const sample of samplesOf(bitmap)) {
    const { width, height } = sample;
    const copied = new Uint8Array(width * height * 4);
    await reader.read(sample, copied, width * 4);
    const drawn = readByCanvas(bitmap, sample);
    for (let at = 0; at < copied.length; at += 4) {
      if (reader.order.some((from, channel) => copied[at + from] !== drawn[at + channel])) return false;
    }
  }
  return true;
}

/** Squares on the diagonal, from corner to corner: a picture that is turned, flipped or shifted differs in one of them. */
function samplesOf({ width, height }: ImageBitmap): Region[] {
  const size = { width: Math.min(SAMPLE, width), height: Math.min(SAMPLE, height) };
  return [0, 1 / 3, 1 / 2, 1].map((share) => ({
    x: Math.floor(share * (width - size.width)),
    y: Math.floor(share * (height - size.height)),
    ...size,
  }));
}
