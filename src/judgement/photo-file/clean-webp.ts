import { PhotoError } from '../photo-error.ts';
import { bytesOf, joined, textAt, viewOf } from './bytes.ts';

/** The chunks that the pixels are decoded with (RFC 9649). */
const KEPT: ReadonlySet<string> = new Set(['VP8X', 'ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);

/** Flags of the VP8X chunk that announce EXIF and XMP. */
const METADATA_FLAGS = 0b1100;
const FRAME_HEADER = 16;

/** An orientation is cut too: browsers do not turn a WebP by it. */
export function cleanWebp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = 8 + viewOf(bytes).getUint32(4, true);
  if (end > bytes.length) throw new PhotoError({ code: 'photo-truncated' });
  return chunkOf('RIFF', joined([bytesOf('WEBP'), ...cleanChunks(bytes.subarray(12, end))]));
}

/** Of an animation the first frame only. */
function cleanChunks(bytes: Uint8Array): Uint8Array[] {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [];
  let frames = 0;
  for (let at = 0, end = 0; at + 8 <= bytes.length; at = end) {
    const dataEnd = at + 8 + view.getUint32(at + 4, true);
    end = dataEnd + (dataEnd % 2);
    if (dataEnd > bytes.length) throw new PhotoError({ code: 'photo-truncated' });
    const type = textAt(bytes, at);
    if (type === 'ANMF') frames++;
    if (KEPT.has(type) && frames <= 1) kept.push(chunkOf(type, cleanData(type, bytes.subarray(at + 8, dataEnd))));
  }
  return kept;
}

function cleanData(type: string, data: Uint8Array): Uint8Array {
  switch (type) {
    case 'VP8X':
      return data.map((byte, i) => (i === 0 ? byte & ~METADATA_FLAGS : byte));
    case 'ANMF':
      return joined([data.subarray(0, FRAME_HEADER), ...cleanChunks(data.subarray(FRAME_HEADER))]);
    default:
      return data;
  }
}

/** Of even length, as RIFF asks. */
function chunkOf(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = joined([bytesOf(type), new Uint8Array(4), data, new Uint8Array(data.length % 2)]);
  viewOf(chunk).setUint32(4, data.length, true);
  return chunk;
}
