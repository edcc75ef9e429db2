import type { Constant } from './graph.ts';
import { fromHalfPrecision } from './half-precision.ts';
import type { WeightSpec } from './model-json.ts';

/**
 * The constants of a graph by name.
 *
 * @param file - `weights.bin`.
 * @throws {Error} for numbers of a kind that is not known.
 */
export function readWeights(specs: readonly WeightSpec[], file: ArrayBuffer): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  let offset = 0;
  for (const { name, shape, dtype, quantization } of specs) {
    const { width, decode } = encodingOf(quantization?.dtype ?? dtype);
    const begin = offset;
    offset += width * shape.reduce((product, size) => product * size, 1);
    const end = offset;
    // A copy, because numbers may lie at odd places of the file.
    constants.set(name, { shape, read: () => decode(file.slice(begin, end)) });
  }
  return constants;
}

interface Encoding {
  /** Bytes of a number. */
  readonly width: number;
  decode(bytes: ArrayBuffer): Float32Array;
}

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  float32: { width: 4, decode: (bytes) => new Float32Array(bytes) },
  float16: { width: 2, decode: (bytes) => fromHalfPrecision(new Uint16Array(bytes)) },
  int32: { width: 4, decode: (bytes) => Float32Array.from(new Int32Array(bytes)) },
};

function encodingOf(name: string): Encoding {
  const encoding = ENCODINGS[name];
  if (!encoding) throw new Error(`Weights of type ${name} cannot be read`);
  return encoding;
}
