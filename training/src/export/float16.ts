/** IEEE 754 half precision, in which the weights travel: half the bytes, about three decimal digits. */

const LARGEST = 65504;

/** The nearest half-precision numbers, ties to even, as their 16 bits. @throws {RangeError} beyond half precision's range. */
export function toFloat16(values: Float32Array): Uint16Array {
  return Uint16Array.from(values, float16Bits);
}

export function fromFloat16(bits: Uint16Array): Float32Array {
  return Float32Array.from(bits, float16Value);
}

function float16Bits(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (!(size <= LARGEST)) throw new RangeError(`${value} does not fit half precision`);
  // Half precision has steps of 2^-24 up to 2^-14, and of 2^-10 of the power of two below a number from there on.
  const exponent = Math.max(-14, Math.floor(Math.log2(size || 1e-9)));
  const steps = roundHalfToEven(size / 2 ** (exponent - 10));
  // A mantissa that rounds up to 2^11 carries into the exponent by itself, as does a subnormal one that reaches 2^10.
  return sign | (exponent === -14 ? steps : ((exponent + 14) << 10) + steps);
}

function roundHalfToEven(value: number): number {
  const below = Math.floor(value);
  const rest = value - below;
  if (rest !== 0.5) return Math.round(value);
  return below % 2 === 0 ? below : below + 1;
}

function float16Value(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const mantissa = bits & 1023;
  if (exponent === 31) return mantissa ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return exponent === 0 ? sign * mantissa * 2 ** -24 : sign * (1024 + mantissa) * 2 ** (exponent - 25);
}
