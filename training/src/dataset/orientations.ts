/**
 * The eight ways in which a square picture can be turned and mirrored (the dihedral group of the square), the picture as it
 * is first.
 *
 * @returns for each way, where each pixel of the turned picture lies in the upright one: 8 tables of [size * size].
 */
export function orientationTables(size: number): Int32Array[] {
  const last = size - 1;
  const places: readonly ((x: number, y: number) => number)[] = [
    (x, y) => y * size + x,
    (x, y) => y * size + last - x,
    (x, y) => (last - y) * size + x,
    (x, y) => (last - y) * size + last - x,
    (x, y) => x * size + y,
    (x, y) => x * size + last - y,
    (x, y) => (last - x) * size + y,
    (x, y) => (last - x) * size + last - y,
  ];
  return places.map((place) => Int32Array.from({ length: size * size }, (_, i) => place(i % size, Math.floor(i / size))));
}

/** A picture as a table of {@link orientationTables} turns it. */
export function turned(grey: Float32Array, table: Int32Array): Float32Array {
  return Float32Array.from(table, (from) => grey[from] ?? 0);
}
