/**
 * From the network's units to light, as a camera gathers it: the sRGB curve undone (IEC 61966-2-1).
 *
 * @param values sRGB in [-1, 1].
 * @returns 0..1.
 */
export function toLight(values: Float32Array): Float32Array {
  return values.map((value) => {
    const encoded = (value + 1) / 2;
    return encoded <= 0.04045 ? encoded / 12.92 : ((encoded + 0.055) / 1.055) ** 2.4;
  });
}

/** {@link toLight} undone; light beyond 0..1 is clipped, as a sensor does. */
export function fromLight(light: Float32Array): Float32Array {
  return light.map((value) => {
    const within = Math.min(1, Math.max(0, value));
    const encoded = within <= 0.0031308 ? 12.92 * within : 1.055 * within ** (1 / 2.4) - 0.055;
    return 2 * encoded - 1;
  });
}
