/**
 * The first pixel of a row of a square that lies within a disc in its middle; the last one is as far from the other end.
 *
 * @param radius as a share of the side.
 * @returns (size + 1) / 2 or more, and so beyond the last one, where the row lies beside the disc.
 */
export function discStart(y: number, size: number, radius: number): number {
  const down = y + 0.5 - size / 2;
  const reach = (radius * size) ** 2 - down * down;
  let x = 0;
  while (x < (size + 1) / 2 && (x + 0.5 - size / 2) ** 2 > reach) x++;
  return x;
}
