/**
 * Whether pixel `i` of a square lies within a disc in its middle.
 *
 * @param radius as a share of the side.
 */
export function isInDisc(i: number, size: number, radius: number): boolean {
  const x = (i % size) + 0.5 - size / 2;
  const y = Math.floor(i / size) + 0.5 - size / 2;
  return x * x + y * y <= (radius * size) ** 2;
}
