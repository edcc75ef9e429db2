/** TensorFlow keeps the channels of a pixel together, ONNX the pixels of a channel. */

/** [n, height, width, channels] as [n, channels, height, width]; shorter shapes stay as they are. */
export function planesFirst(shape: readonly number[]): readonly number[] {
  const [pictures = 0, height = 0, width = 0, channels = 0] = shape;
  return shape.length === 4 ? [pictures, channels, height, width] : shape;
}

/** Axes of [n, height, width, channels] as those of [n, channels, height, width]. */
export function axesPlanesFirst(axes: readonly number[]): number[] {
  return axes.map((axis) => [0, 2, 3, 1][axis] ?? axis);
}

/** A kernel [height, width, inputs, outputs] as [outputs, inputs, height, width]. */
export function kernelPlanesFirst(values: ArrayLike<number>, shape: readonly number[]): Float32Array {
  const [height = 0, width = 0, inputs = 0, outputs = 0] = shape;
  const area = height * width;
  return Float32Array.from({ length: area * inputs * outputs }, (_, i) => {
    const place = i % area;
    const input = Math.floor(i / area) % inputs;
    const output = Math.floor(i / (area * inputs));
    return values[(place * inputs + input) * outputs + output] ?? Number.NaN;
  });
}

/** A picture [height, width, channels] as [channels, height, width]. */
export function picturePlanesFirst(values: Float32Array, channels: number): Float32Array {
  const area = values.length / channels;
  return Float32Array.from(values, (_, i) => values[(i % area) * channels + Math.floor(i / area)] ?? Number.NaN);
}
