/**
 * Numbers in half precision (IEEE 754 binary16) in single precision, which has room for each of them.
 *
 * @param bits - of each number.
 */
export function fromHalfPrecision(bits: Uint16Array): Float32Array {
  const values = new Float32Array(bits.length);
  const words = new Uint32Array(values.buffer);
  for (let i = 0; i < bits.length; i++) {
    const half = bits[i] as number;
    const exponent = (half >> 10) & 31;
    const mantissa = half & 1023;
    if (exponent === 0) values[i] = (half & 0x8000 ? -1 : 1) * mantissa * 2 ** -24;
    // The exponent's bias is 15 in half and 127 in single precision; 31 and 255 stand for what is not finite.
    else words[i] = ((half & 0x8000) << 16) | ((exponent === 31 ? 255 : exponent + 112) << 23) | (mantissa << 13);
  }
  return values;
}
